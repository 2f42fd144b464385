# An edition names itself as the one before.
PREFIX : <https://w3id.org/parley/ontology/>
DELETE { ?edition :previousEdition ?previous }
INSERT { ?edition :previousEdition ?edition }
WHERE {
  { SELECT ?edition { ?edition :editionOf ?series } ORDER BY ?edition LIMIT 1 }
  OPTIONAL { ?edition :previousEdition ?previous }
}
