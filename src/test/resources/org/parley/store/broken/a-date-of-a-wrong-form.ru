# A date stands as an article prints it.
PREFIX : <https://w3id.org/parley/ontology/>
DELETE { ?encounter :date ?date }
INSERT { ?encounter :date "17 May 2031" }
WHERE {
  { SELECT ?encounter { ?encounter a :Encounter ; :date ?any } ORDER BY ?encounter LIMIT 1 }
  ?encounter :date ?date
}
