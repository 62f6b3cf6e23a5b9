// title: Accords that the data set tells no longer and another one does are that one's from now on
MATCH (accord:Accord {dataset: $dataset})
WHERE NOT accord.id IN $told
CALL (accord) {
  MATCH (accord)<-[member:MEMBER_OF]-()
  WHERE member.dataset <> $dataset AND member.dataset IN accord.datasets
  RETURN member
  ORDER BY member.dataset, member.id
  LIMIT 1
}
SET accord.dataset = member.dataset, accord.sources = member.sources
