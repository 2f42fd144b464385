package org.parley.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.model.MeetingKind;
import org.parley.model.Modality;
import org.parley.model.Mode;
import org.parley.model.OrganisationKind;
import org.parley.model.Role;
import org.parley.model.Status;

/** Every term of the ontology that Java speaks of, once; a test finds each of them declared. */
public final class Vocabulary {
  /** Namespace of classes, properties and concepts. */
  public static final String NS = "https://w3id.org/parley/ontology/";

  /** The ontology itself, and the named graph that holds it in a store. */
  public static final Node ONTOLOGY = iri("https://w3id.org/parley/ontology");

  public static final Node RDF_TYPE = RDF.type.asNode();
  public static final Node RDFS_LABEL = RDFS.label.asNode();
  public static final Node ALT_LABEL = SKOS.altLabel.asNode();
  public static final Node HIDDEN_LABEL = SKOS.hiddenLabel.asNode();
  public static final Node BROADER = SKOS.broader.asNode();
  public static final Node NARROWER = SKOS.narrower.asNode();
  public static final Node SAME_AS = OWL.sameAs.asNode();
  public static final Node DIFFERENT_FROM = OWL.differentFrom.asNode();

  public static final Node ANCHORED_BY = term("anchoredBy");
  public static final Node ANCHORED_IN = term("anchoredIn");
  public static final Node ANCHOR_BEGIN = term("anchorBegin");
  public static final Node ANCHOR_KIND = term("anchorKind");
  public static final Node ANCHOR_NAME = term("anchorName");
  public static final Node ANCHOR_WITHIN = term("anchorWithin");
  public static final Node ANCHOR_WORDS = term("anchorWords");
  public static final Node AT_MARGINS_OF = term("atMarginsOf");
  public static final Node ATTESTED_ON = term("attestedOn");
  public static final Node ATTRIBUTED_TO = term("attributedTo");
  public static final Node BEARS_ON = term("bearsOn");
  public static final Node BECAUSE = term("because");
  public static final Node BEGIN = term("begin");
  public static final Node BESIDE_OCCASION = term("besideOccasion");
  public static final Node BROUGHT_ABOUT_BY = term("broughtAboutBy");
  public static final Node CLAIMED_IN = term("claimedIn");
  public static final Node CLAIM_OBJECT = term("claimObject");
  public static final Node CLAIM_PROPERTY = term("claimProperty");
  public static final Node CLAIM_SUBJECT = term("claimSubject");
  public static final Node CLAIM_VALUE = term("claimValue");
  public static final Node CLOSE_CONCEPT = term("closeConcept");
  public static final Node COMPARES = term("compares");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node COPY_OF = term("copyOf");
  public static final Node CORRECTED_AT = term("correctedAt");
  public static final Node CORRECTED_BY = term("correctedBy");
  public static final Node DATE = term("date");
  public static final Node DATE_AS_PRINTED = term("dateAsPrinted");
  public static final Node DENOTES = term("denotes");
  public static final Node DIRECT_QUOTATION = term("directQuotation");
  public static final Node DISCUSSES = term("discusses");
  public static final Node DOCUMENT_COUNT = term("documentCount");
  public static final Node EARLIEST = term("earliest");
  public static final Node EDITED_AS = term("editedAs");
  public static final Node EDITED_VALUE = term("editedValue");
  public static final Node EDITION_ENCOUNTER = term("editionEncounter");
  public static final Node EDITION_NUMBER = term("editionNumber");
  public static final Node EDITION_OF = term("editionOf");
  public static final Node EDITION_SERIES = term("editionSeries");
  public static final Node EMPHASISES = term("emphasises");
  public static final Node END = term("end");
  public static final Node END_DATE = term("endDate");
  public static final Node EVIDENCE = term("evidence");
  public static final Node EXACT_TEXT = term("exactText");
  public static final Node FILE_NAME = term("fileName");
  public static final Node GIVEN_AS = term("givenAs");
  public static final Node HAS_MODALITY = term("hasModality");
  public static final Node HAS_PARTY = term("hasParty");
  public static final Node HAS_RANK = term("hasRank");
  public static final Node HAS_STATUS = term("hasStatus");
  public static final Node HELD_AT = term("heldAt");
  public static final Node HOLDER = term("holder");
  public static final Node HOSTED_BY = term("hostedBy");
  public static final Node IDENTIFICATION_OF = term("identificationOf");
  public static final Node IDENTIFIED_BECAUSE = term("identifiedBecause");
  public static final Node IDENTIFIED_BY = term("identifiedBy");
  public static final Node IDENTIFIED_IN = term("identifiedIn");
  public static final Node IDENTIFIED_NAME = term("identifiedName");
  public static final Node IN_CAPACITY = term("inCapacity");
  public static final Node IN_ENCOUNTER = term("inEncounter");
  public static final Node IN_MODE = term("inMode");
  public static final Node IN_ROLE = term("inRole");
  public static final Node IN_SENTENCE = term("inSentence");
  public static final Node ISSUED_FOR = term("issuedFor");
  public static final Node KIND = term("kind");
  public static final Node LATEST = term("latest");
  public static final Node MADE_AT = term("madeAt");
  public static final Node MATCH_KEY = term("matchKey");
  public static final Node NUMBER_IN_SERIES = term("numberInSeries");
  public static final Node OFFICE_IN = term("officeIn");
  public static final Node ON_BEHALF_OF = term("onBehalfOf");
  public static final Node OPPOSED_BY = term("opposedBy");
  public static final Node PARTIAL_DATE = term("partialDate");
  public static final Node PARTICIPANT = term("participant");
  public static final Node PART_OF_ENCOUNTER = term("partOfEncounter");
  public static final Node PASSAGE_OF = term("passageOf");
  public static final Node POST_TITLE = term("postTitle");
  public static final Node PREVIOUS_EDITION = term("previousEdition");
  public static final Node PRINCIPAL_CAPACITY = term("principalCapacity");
  public static final Node PRINCIPAL_ROLE = term("principalRole");
  public static final Node PRINCIPAL_STYLE = term("principalStyle");
  public static final Node PROPOSED_BY = term("proposedBy");
  public static final Node PUBLISHED_BY = term("publishedBy");
  public static final Node PUBLISHED_ON = term("publishedOn");
  public static final Node QUOTED_TEXT = term("quotedText");
  public static final Node RANK_ORDER = term("rankOrder");
  public static final Node REASON = term("reason");
  public static final Node REJECTED_OF = term("rejectedOf");
  public static final Node REJECTED_PROPERTY = term("rejectedProperty");
  public static final Node REJECTED_VALUE = term("rejectedValue");
  public static final Node REPLACED_BY = term("replacedBy");
  public static final Node REPLACED_ON = term("replacedOn");
  public static final Node REPORTED_IN = term("reportedIn");
  public static final Node REPRESENTING = term("representing");
  public static final Node RULE = term("rule");
  public static final Node SERIES_PARTY = term("seriesParty");
  public static final Node SHA256 = term("sha256");
  public static final Node SOURCE = term("source");
  public static final Node SPEAKER = term("speaker");
  public static final Node SPOKEN_AS = term("spokenAs");
  public static final Node STATUS_CHANGE_OF = term("statusChangeOf");
  public static final Node STYLED_AS = term("styledAs");
  public static final Node TENURE_OF = term("tenureOf");
  public static final Node TO_STATUS = term("toStatus");
  public static final Node UNIT_OF = term("unitOf");
  public static final Node VENUE = term("venue");
  public static final Node WITHIN = term("within");
  public static final Node WORKING_FINGERPRINT = term("workingFingerprint");

  private Vocabulary() {}

  /** The classes; apart, because a class and a property may share a name but for its case. */
  public static final class Type {
    public static final Node ANCHOR = term("Anchor");
    public static final Node CLAIM = term("Claim");
    public static final Node COMPARED_THING = term("ComparedThing");
    public static final Node CORRECTION = term("Correction");
    public static final Node DIALOGUE = term("Dialogue");
    public static final Node DIFFERENT_CORRECTION = term("DifferentCorrection");
    public static final Node EDIT_CORRECTION = term("EditCorrection");
    public static final Node DISPUTED_PARTICIPATION = term("DisputedParticipation");
    public static final Node DOCUMENT = term("Document");
    public static final Node EDITION = term("Edition");
    public static final Node ENCOUNTER = term("Encounter");
    public static final Node IDENTIFICATION = term("Identification");
    public static final Node INITIATIVE = term("Initiative");
    public static final Node INTERGOVERNMENTAL_ORGANISATION = term("IntergovernmentalOrganisation");
    public static final Node MEDIA_ORGANISATION = term("MediaOrganisation");
    public static final Node MEETING = term("Meeting");
    public static final Node MEETING_SERIES = term("MeetingSeries");
    public static final Node OFFICE = term("Office");
    public static final Node ORGANISATION = term("Organisation");
    public static final Node ORGANISATIONAL_UNIT = term("OrganisationalUnit");
    public static final Node PARTICIPATION = term("Participation");
    public static final Node PASSAGE = term("Passage");
    public static final Node PERSON = term("Person");
    public static final Node PLACE = term("Place");
    public static final Node REJECTION = term("Rejection");
    public static final Node SAME_CORRECTION = term("SameCorrection");
    public static final Node STATE = term("State");
    public static final Node STATEMENT = term("Statement");
    public static final Node STATUS_CHANGE = term("StatusChange");
    public static final Node SUMMIT = term("Summit");
    public static final Node TALKS = term("Talks");
    public static final Node TENURE = term("Tenure");
    public static final Node TOPIC = term("Topic");
    public static final Node UNNAMED_PARTICIPATION = term("UnnamedParticipation");
    public static final Node VISIT = term("Visit");

    private Type() {}

    /** The class of encounters of a kind. */
    public static Node of(MeetingKind kind) {
      return switch (kind) {
        case DIALOGUE -> DIALOGUE;
        case SUMMIT -> SUMMIT;
        case CONSULTATION, NEGOTIATION -> TALKS;
        case VISIT -> VISIT;
        case CALL, CONFERENCE, OTHER -> MEETING;
      };
    }

    /** The class of organisations of a kind. */
    public static Node of(OrganisationKind kind) {
      return switch (kind) {
        case STATE -> STATE;
        case INTERGOVERNMENTAL -> INTERGOVERNMENTAL_ORGANISATION;
        case UNIT -> ORGANISATIONAL_UNIT;
        case MEDIA -> MEDIA_ORGANISATION;
        case OTHER -> ORGANISATION;
      };
    }
  }

  public static Node concept(MeetingKind kind) {
    return term("kind-" + kind.slug());
  }

  public static Node concept(Status status) {
    return term("status-" + status.slug());
  }

  public static Node concept(Role role) {
    return term("role-" + role.slug());
  }

  public static Node concept(Mode mode) {
    return term("mode-" + mode.slug());
  }

  public static Node concept(Modality modality) {
    return term("modality-" + modality.slug());
  }

  /** A term of the ontology by its local name. */
  public static Node term(String localName) {
    return iri(NS + localName);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
