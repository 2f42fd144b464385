# Somebody who took part in a meeting is the side as well that he took part for.
PREFIX : <https://w3id.org/parley/ontology/>
DELETE { ?participation :representing ?side }
INSERT { ?participation :representing ?person }
WHERE {
  { SELECT ?participation ?person { ?participation :participant ?person . ?person a :Person } ORDER BY ?participation LIMIT 1 }
  OPTIONAL { ?participation :representing ?side }
}
