// title: What facts tell of these gifts that nothing supersedes
UNWIND $gifts AS gift
MATCH ()-[r:AID {gift: gift}]->()
WHERE r.knownTo IS NULL AND NOT r.id IN $gone
RETURN r {.id, .gift, .amount, .currency, .item, .stated} AS told
ORDER BY r.id
