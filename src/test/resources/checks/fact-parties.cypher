// expect: agreement-x | The fact agreement-x is a AGREEMENT from person-borys-filatov (Person) to ua-kyiv (City), which that type does not tie.
// expect: aid-x | The fact aid-x is a AID from ua-kyiv (City) to accord-kyiv-reconstruction-2022 (Accord), which that type does not tie.
// expect: member-x | The fact member-x is a MEMBER_OF from ua-kyiv (City) to country-ua (Country), which that type does not tie.
// expect: office-x | The fact office-x is a HOLDS_OFFICE from ua-kyiv (City) to country-ua (Country), which that type does not tie.
// expect: activity-x | The fact activity-x is a ACTIVITY from ua-kyiv (City) to theme-energy (Theme), which that type does not tie.
// expect: seeks-x | The fact seeks-x is a SEEKS from ua-kyiv (City) to ua-lviv (City), which that type does not tie.
// expect: offers-x | The fact offers-x is a OFFERS from country-ua (Country) to theme-energy (Theme), which that type does not tie.
MATCH (kyiv:Entity {id: 'ua-kyiv'}), (lviv:Entity {id: 'ua-lviv'}), (ua:Entity {id: 'country-ua'}), (accord:Entity {id: 'accord-kyiv-reconstruction-2022'}), (mayor:Entity {id: 'person-borys-filatov'}), (energy:Theme {id: 'theme-energy'})
CREATE (mayor)-[:AGREEMENT {id: 'agreement-x'}]->(kyiv), (kyiv)-[:AID {id: 'aid-x'}]->(accord), (kyiv)-[:MEMBER_OF {id: 'member-x'}]->(ua), (kyiv)-[:HOLDS_OFFICE {id: 'office-x'}]->(ua),
  (kyiv)-[:ACTIVITY {id: 'activity-x'}]->(energy), (kyiv)-[:SEEKS {id: 'seeks-x'}]->(lviv), (ua)-[:OFFERS {id: 'offers-x'}]->(energy)
