# A claim shows no words.
PREFIX : <https://w3id.org/parley/ontology/>
DELETE { ?claim :evidence ?passage }
WHERE {
  { SELECT ?claim { ?claim a :Claim } ORDER BY ?claim LIMIT 1 }
  ?claim :evidence ?passage
}
