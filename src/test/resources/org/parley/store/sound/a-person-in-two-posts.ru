# Somebody took part in two posts at once, and holds both.
PREFIX : <https://w3id.org/parley/ontology/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
INSERT {
  ?participation :inCapacity ?other .
  <http://localhost:3030/id/tenure/another> a :Tenure ; rdfs:label "another post" ; :holder ?person ; :tenureOf ?other ; :evidence ?passage
}
WHERE {
  SELECT ?participation ?person ?other (MIN(?shown) AS ?passage)
  WHERE {
    ?participation :inCapacity ?one ; :participant ?person ; :evidence ?shown . ?other a :Office
    FILTER NOT EXISTS { ?participation :inCapacity ?other }
  }
  GROUP BY ?participation ?person ?other
  ORDER BY ?participation ?other LIMIT 1
}
