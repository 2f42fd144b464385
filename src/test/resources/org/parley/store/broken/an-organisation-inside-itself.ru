# A body is a unit of its own unit.
PREFIX : <https://w3id.org/parley/ontology/>
INSERT { ?whole :unitOf ?unit }
WHERE { SELECT ?whole ?unit { ?unit :unitOf ?whole } ORDER BY ?unit LIMIT 1 }
