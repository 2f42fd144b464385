# What follows from the asserted facts: a generic subset of OWL 2 RL that works off the ontology itself. Run over the
# ontology together with the facts until nothing is added. This file is the specification of org.parley.store.Inference,
# which reaches the same fixpoint faster; a test compares the two.
PREFIX rdf:  <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX owl:  <http://www.w3.org/2002/07/owl#>

# classes
INSERT { ?x a ?d } WHERE { ?c rdfs:subClassOf+ ?d FILTER(isIRI(?d)) ?x a ?c } ;
INSERT { ?x a ?c } WHERE { ?p rdfs:domain ?c FILTER(isIRI(?c)) ?x ?p ?y } ;
INSERT { ?y a ?c } WHERE { ?p a owl:ObjectProperty ; rdfs:range ?c FILTER(isIRI(?c)) ?x ?p ?y } ;
# properties
INSERT { ?x ?q ?y } WHERE { ?p rdfs:subPropertyOf+ ?q . ?x ?p ?y } ;
INSERT { ?y ?q ?x } WHERE { { ?p owl:inverseOf ?q } UNION { ?q owl:inverseOf ?p } ?x ?p ?y FILTER(!isLiteral(?y)) } ;
INSERT { ?y ?p ?x } WHERE { ?p a owl:SymmetricProperty . ?x ?p ?y } ;
INSERT { ?x ?p ?z } WHERE { ?p a owl:TransitiveProperty . ?x ?p ?y . ?y ?p ?z } ;
# chains of two
INSERT { ?x ?p ?z } WHERE { ?p owl:propertyChainAxiom ?l . ?l rdf:first ?p1 ; rdf:rest ?r . ?r rdf:first ?p2 ; rdf:rest rdf:nil . ?x ?p1 ?y . ?y ?p2 ?z }
