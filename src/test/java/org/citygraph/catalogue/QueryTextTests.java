package org.citygraph.catalogue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QueryTextTests {

	private static final String READING = "MATCH (n)\n%s\nRETURN n.id AS id";

	@Test
	void aQueryThatOnlyReadsIsAllowed() {
		assertThat(new QueryText(READING.formatted("WHERE n.id = $id")).forbidden()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (m)", "create (m)", "MeRgE (m)", "SET n.x = 1", "DELETE n", "DETACH DELETE n",
			"REMOVE n.x", "FOREACH (x IN [1] | SET n.x = x)", "INSERT (m)", "DROP INDEX i", "ALTER USER u",
			"GRANT ROLE r", "DENY r", "REVOKE r", "RENAME r", "START DATABASE d", "STOP DATABASE d", "ENABLE SERVER s",
			"USE other", "SHOW USERS", "TERMINATE TRANSACTION 't'", "PROFILE", "EXPLAIN" })
	void wordsThatDoMoreThanReadAreRefused(String clause) {
		assertThat(new QueryText(READING.formatted(clause)).forbidden()).get().asString().contains("only reads");
	}

	@ParameterizedTest
	@ValueSource(strings = { "LOAD CSV FROM 'file:///etc/passwd' AS line", "load\tcsv FROM $id AS line",
			"LOAD /* */ CSV FROM $id AS line" })
	void filesAreNotLoaded(String clause) {
		assertThat(new QueryText(READING.formatted(clause)).forbidden()).get().asString().containsIgnoringCase("load");
	}

	@ParameterizedTest
	@ValueSource(strings = { "CALL gds.x()", "call gds.x()", "CALL\n\tgds.x()", "CALL /* */ gds.x()",
			"CALL// c\ngds.x()", "CALL gds . x()", "CALL gds /* */ . /* */ x()", "OPTIONAL CALL gds.x()",
			"CALL dbms.listConfig() YIELD name", "CALL db.labelsAndMore()", "CALL plain()" })
	void otherProceduresAreRefused(String clause) {
		assertThat(new QueryText(READING.formatted(clause)).forbidden()).get().asString().contains("The procedure '");
	}

	@ParameterizedTest
	@ValueSource(strings = { "CALL db.labels() YIELD label", "CALL db.index.fulltext.queryNodes('i', $q) YIELD node",
			"CALL (n) { RETURN 1 AS one }", "CALL { RETURN 1 AS one }", "WITH n, date.truncate('year', $d) AS year",
			"WITH n, duration.inDays($d, $d) AS days" })
	void proceduresAndFunctionsOfTheShortListAreAllowed(String clause) {
		assertThat(new QueryText(READING.formatted(clause)).forbidden()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "WITH n, gds.graph.project('g', n, n) AS g", "WITH n, gds /* */ . version() AS g",
			"WHERE apoc.cypher.run ($id)" })
	void otherFunctionsWithADotAreRefused(String clause) {
		assertThat(new QueryText(READING.formatted(clause)).forbidden()).get()
			.asString()
			.contains("The procedure or function '");
	}

	@Test
	void transactionsOfItsOwnAreRefused() {
		assertThat(
				new QueryText(READING.formatted("CALL (n) { RETURN 1 AS one } in transactions OF 5 ROWS")).forbidden())
			.get()
			.asString()
			.contains("'transactions'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "WHERE n.`a` = 1", "MATCH (m:`a' CREATE (x) '`)", "WHERE n.a \\= 1" })
	void whatCanHideWordsIsRefused(String clause) {
		assertThat(new QueryText(READING.formatted(clause)).forbidden()).get().asString().contains("Backquotes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\u0043REATE (m)", "WHERE n.a = '\\u0027 CREATE (m) //'", "// \\u000A CREATE (m)",
			"WHERE n.a = '\\U0027'" })
	void unicodeEscapesAreRefusedEvenInStringsAndComments(String clause) {
		assertThat(new QueryText(READING.formatted(clause)).forbidden()).get().asString().contains("Unicode escapes");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "CALL\u00A0gds\u00A0.\u00A0x()", "CALL\u2003gds.x()", "CALL\u001Fgds.x()", "WHERE n.ключ = 1" })
	void lettersAndSpacesBeyondAsciiAreRefusedOutsideOfStrings(String clause) {
		assertThat(new QueryText(READING.formatted(clause)).forbidden()).isPresent();
	}

	@Test
	void aCarriageReturnEndsAComment() {
		assertThat(new QueryText(READING.formatted("// note\rCREATE (m)")).forbidden()).get()
			.asString()
			.contains("'CREATE'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "WHERE n.a = 'open", "WHERE n.a = \"open", "/* open" })
	void stringsAndCommentsHaveAnEnd(String clause) {
		assertThat(new QueryText(READING.formatted(clause)).forbidden()).get().asString().contains("has no end");
	}

	@Test
	void aFileHoldsOneStatementOnly() {
		assertThat(new QueryText("RETURN 1 AS one; RETURN 2 AS two").forbidden()).get()
			.asString()
			.contains("semicolon");
		assertThat(new QueryText("RETURN 1 AS one;").forbidden()).get().asString().contains("semicolon");
	}

	@ParameterizedTest
	@ValueSource(strings = { "WHERE n.a = $1", "WHERE n.a = $ id" })
	void aParameterHasAName(String clause) {
		assertThat(new QueryText(READING.formatted(clause)).forbidden()).get().asString().contains("A parameter");
	}

	@ParameterizedTest
	@ValueSource(strings = { "WHERE n.a = 'CREATE; `LOAD` CALL gds.x()'", "WHERE n.a = \"it's DELETE\"",
			"// SET; `x` gds.x() ключ", "/* MERGE\n DROP */", "WHERE n.a = 'it\\'s SET'",
			"WHERE n.created = n.settled" })
	void wordsInStringsAndCommentsAndPartsOfWordsDoNotCount(String clause) {
		assertThat(new QueryText(READING.formatted(clause)).forbidden()).isEmpty();
	}

	@Test
	void parametersAreThoseOutsideOfStringsAndComments() {
		QueryText text = new QueryText(
				"MATCH (n {id: $id})-[r:$any($types)]-() // $no\nWHERE n.a = '$no' RETURN $last AS x");
		assertThat(text.parameters()).containsExactly("id", "last", "types");
	}

	@Test
	void columnsAreTheAliasesOfTheOutermostReturn() {
		QueryText text = new QueryText("""
				CALL () {
				  MATCH (n)
				  RETURN n, 1 AS inner
				}
				RETURN DISTINCT n.id AS id, [x IN [1, 2] | x] AS list, COLLECT {
				  MATCH (m)
				  RETURN m.name AS name
				  ORDER BY name
				  LIMIT 3
				} AS names, CASE WHEN n.a THEN 'a, b' ELSE '' END AS last
				ORDER BY id
				LIMIT 5""");
		assertThat(text.columns()).containsExactly("id", "list", "names", "last");
	}

	@Test
	void anUnnamedColumnIsNotTakenForADeclaredOne() {
		assertThat(new QueryText("MATCH (n) RETURN n.id, count(*)").columns()).containsExactly("n.id", "count(*)");
	}

}
