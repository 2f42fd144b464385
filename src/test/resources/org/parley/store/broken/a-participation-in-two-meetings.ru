# One taking part is a taking part in two meetings.
PREFIX : <https://w3id.org/parley/ontology/>
INSERT { ?participation :inEncounter ?other }
WHERE {
  SELECT ?participation ?other
  WHERE { ?participation :inEncounter ?one . ?other :editionOf ?series FILTER ( ?other != ?one ) }
  ORDER BY ?participation ?other LIMIT 1
}
