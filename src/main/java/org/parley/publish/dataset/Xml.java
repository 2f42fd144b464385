package org.parley.publish.dataset;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document of one namespace. */
final class Xml {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;

  Xml(String root, String namespace) {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeCharacters("\n");
      writer.writeStartElement(root);
      writer.writeDefaultNamespace(namespace);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins an element. */
  Xml open(String name) {
    return written(
        () -> {
          writer.writeCharacters("\n");
          writer.writeStartElement(name);
        });
  }

  /** An element that holds a text. */
  Xml text(String name, String content) {
    return written(
        () -> {
          writer.writeCharacters("\n");
          writer.writeStartElement(name);
          writer.writeCharacters(content);
          writer.writeEndElement();
        });
  }

  /** An element that holds nothing, with pairs of names and values of its attributes. */
  Xml empty(String name, String... attributes) {
    return written(
        () -> {
          writer.writeCharacters("\n");
          writer.writeEmptyElement(name);
          for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], attributes[i + 1]);
          }
        });
  }

  /** Ends the element that was begun last. */
  Xml close() {
    return written(writer::writeEndElement);
  }

  /** Ends the document. */
  String end() {
    written(
        () -> {
          writer.writeCharacters("\n");
          writer.writeEndDocument();
          writer.flush();
        });
    return text + "\n";
  }

  private Xml written(Step step) {
    try {
      step.write();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Step {
    void write() throws XMLStreamException;
  }
}
