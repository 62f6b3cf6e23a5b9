// title: All documents
MATCH (document:Document)
RETURN document AS document
ORDER BY document.id
