# The organisation that an office is in holds the office.
PREFIX : <https://w3id.org/parley/ontology/>
DELETE { ?tenure :holder ?person }
INSERT { ?tenure :holder ?body }
WHERE {
  { SELECT ?tenure ?body { ?tenure :tenureOf/:officeIn ?body } ORDER BY ?tenure LIMIT 1 }
  ?tenure :holder ?person
}
