# The two ends of a passage are swapped.
PREFIX : <https://w3id.org/parley/ontology/>
DELETE { ?passage :begin ?begin ; :end ?end }
INSERT { ?passage :begin ?end ; :end ?begin }
WHERE {
  { SELECT ?passage { ?passage a :Passage } ORDER BY ?passage LIMIT 1 }
  ?passage :begin ?begin ; :end ?end
}
