# Of a meeting one account says that it was a visit.
PREFIX : <https://w3id.org/parley/ontology/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
INSERT {
  ?meeting a :Visit .
  <http://localhost:3030/id/claim/another> a :Claim ; rdfs:label "a visit" ; :claimSubject ?meeting ; :claimProperty :kind ;
    :claimObject :kind-visit ; :claimedIn ?document ; :hasModality :modality-attributed ; :confidence 0.9 ; :attributedTo ?party ;
    :evidence ?passage
}
WHERE {
  SELECT ?meeting ?document ?passage ?party
  WHERE {
    ?claim :claimSubject ?meeting ; :claimProperty :kind ; :claimObject ?kind ; :claimedIn ?document ; :evidence ?passage .
    ?meeting :kind ?kind FILTER ( ?kind != :kind-visit )
    ?participation :inEncounter ?meeting ; :representing ?party
  }
  ORDER BY ?claim ?passage ?party LIMIT 1
}
