package org.citygraph.citynetworks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.citygraph.graph.EntityType;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.citygraph.sources.Claim;
import org.citygraph.sources.Collected;
import org.citygraph.sources.Mention;
import org.citygraph.sources.SourceFile;
import org.citygraph.sources.SourceUnreadable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class JointStatementTests {

	private static final Path DATA = Path.of("../shared/data/city-networks");

	private static final String HEADER = "city_name,country,wikidata_id,mayor_name,mayor_title\n";

	@TempDir
	private Path folder;

	@Test
	void citiesOfATableArePartiesAndTheirMayorsSignatories() throws IOException {
		JointStatement statement = table("Athens,USA,Q755425,Steve Patterson,Mayor of Athens\n");
		assertThat(Collected.mentions(statement).items()).extracting(Mention::key, Mention::type)
			.containsExactly(tuple("The call", EntityType.ACCORD), tuple("Q755425", EntityType.CITY),
					tuple("Steve Patterson, Q755425", EntityType.PERSON));
		List<Claim> claims = Collected.claims(statement).items();
		assertThat(claims).extracting(Claim::type, Claim::from, Claim::to, Claim::status)
			.containsExactly(tuple(FactType.HOLDS_OFFICE, "Steve Patterson, Q755425", "Q755425", Status.ACTIVE),
					tuple(FactType.MEMBER_OF, "Q755425", "The call", Status.SIGNED));
		assertThat(claims.getFirst().own()).isEqualTo(Map.of("title", "Mayor of Athens"));
		assertThat(claims.getLast().own())
			.isEqualTo(Map.of("role", "signatory", "signatories", List.of("Steve Patterson, Q755425")));
		assertThat(claims).allMatch((claim) -> claim.stated().isEmpty());
	}

	@Test
	void fewerThanThreePartiesAreRefused() throws IOException {
		table("Bar,Ukraine,,,\nBar,Ukraine,,Ann Ex,Mayor\nLviv,Ukraine,,,\n");
		SourceFile file = new SourceFile(this.folder.resolve("signatures.csv"), "Signatures");
		assertThatExceptionOfType(SourceUnreadable.class)
			.isThrownBy(() -> JointStatement.open(file, "The call", "solidarity"))
			.withMessage(
					"signatures.csv: the statement 'The call' has 2 of the three parties that make it a joint one.");
		table("Bar,Ukraine,,,\nLviv,Ukraine,,,\nKyiv,Ukraine,,,\n");
		assertThat(Collected.claims(JointStatement.open(file, "The call", "solidarity")).items()).hasSize(3);
	}

	@Test
	void statementsAreOpenAccords() throws IOException {
		assertThat(Collected.mentions(table("Bar,Ukraine,,,\n")).items().getFirst().terms())
			.isEqualTo(Map.of("kind", "solidarity", "title", "The call", "open", true, "status", "signed"));
	}

	@Test
	void citiesSignWithoutAMayorOrAnId() throws IOException {
		JointStatement statement = table("Bar,Ukraine,,,\nBar,,,Ann Ex,Deputy mayor\n");
		assertThat(Collected.mentions(statement).items()).extracting(Mention::key)
			.containsExactly("The call", "Bar, Ukraine", "Bar", "Ann Ex, Bar");
		List<Claim> claims = Collected.claims(statement).items();
		assertThat(claims.getFirst().own()).isEqualTo(Map.of("role", "signatory"));
		assertThat(claims.get(1).status()).isEqualTo(Status.ACTIVE);
	}

	@Test
	void mayorsOfOneIdAreAllHandedOver() throws IOException {
		JointStatement statement = table(
				"San Jose,Honduras,Q1,Nahun Zambrano,Mayor\nSan José,Honduras,Q1,Mirsa Samira,Mayor\n");
		List<Claim> parties = Collected.claims(statement)
			.items()
			.stream()
			.filter((claim) -> claim.type() == FactType.MEMBER_OF)
			.toList();
		assertThat(parties).extracting(Claim::from).containsExactly("Q1", "Q1");
		assertThat(parties).extracting(Claim::identity).doesNotHaveDuplicates();
		assertThat(Collected.mentions(statement).items()).filteredOn((mention) -> mention.key().equals("Q1"))
			.extracting(Mention::name)
			.containsExactly("San Jose", "San José");
	}

	@Test
	void individualsArePartiesThemselves() throws IOException {
		JointStatement statement = votes(vote("Q90", "Paris", "Mayor of Paris", "Anne", "individual"));
		assertThat(Collected.claims(statement).items()).extracting(Claim::type, Claim::from, Claim::to)
			.containsExactly(tuple(FactType.HOLDS_OFFICE, "Anne, Q90", "Q90"),
					tuple(FactType.MEMBER_OF, "Anne, Q90", "Voices / one"));
		assertThat(Collected.claims(statement).items().getLast().own()).isEqualTo(Map.of("role", "signatory"));
	}

	@Test
	void organisationsSignThemselvesOrByAPerson() throws IOException {
		JointStatement statement = votes(vote(null, null, null, "A Union", "organization"),
				vote("Q90", "Paris", "Mayor of Paris", "Anne", "organization"));
		assertThat(Collected.claims(statement).items()).extracting(Claim::type, Claim::from)
			.containsExactly(tuple(FactType.MEMBER_OF, "A Union"), tuple(FactType.HOLDS_OFFICE, "Anne, Q90"),
					tuple(FactType.MEMBER_OF, "Q90"));
		assertThat(Collected.mentions(statement).items().get(1).type()).isEqualTo(EntityType.ORGANISATION);
	}

	@Test
	void titlesWithoutACityAreNoOffice() throws IOException {
		JointStatement statement = votes(vote(null, null, "MEP, and former Mayor of Florence", "Dario", "individual"));
		assertThat(Collected.claims(statement).items()).extracting(Claim::type, Claim::from)
			.containsExactly(tuple(FactType.MEMBER_OF, "Dario, MEP, and former Mayor of Florence"));
	}

	@Test
	void formerOfficesHaveEnded() throws IOException {
		JointStatement statement = votes(vote("Q2044", "Florence", "Former Mayor", "Dario", "individual"));
		assertThat(Collected.claims(statement).items().getFirst().status()).isEqualTo(Status.ENDED);
	}

	@Test
	void whoDidNotSignIsRejected() throws IOException {
		JointStatement statement = votes(
				vote("Q90", "Paris", null, "Anne", "individual").replace("\"Sign\"", "\"Abstain\""),
				vote("Q90", "Paris", null, null, "individual"), vote(null, null, null, null, "organization"));
		assertThat(Collected.claims(statement).rejects()).containsExactly("1:2 did not sign: the vote is 'Abstain'",
				"2:3 names no person, though one signed as an individual",
				"3:4 names neither a city nor an organisation");
		assertThat(Collected.mentions(statement).items()).isEmpty();
	}

	@Test
	void everySignatureOfTheMayorsForDemocracyIsRead() {
		requireData();
		JointStatement mayors = new JointStatement(
				new SourceFile(DATA.resolve("mayors-for-democracy-signatures.csv"), "mayors"), "Mayors for democracy",
				"solidarity");
		Collected<Claim> claims = Collected.claims(mayors);
		assertThat(claims.rejects()).isEmpty();
		List<Claim> parties = claims.items().stream().filter((claim) -> claim.type() == FactType.MEMBER_OF).toList();
		assertThat(parties).hasSize(252);
		Set<String> several = parties.stream()
			.collect(Collectors.groupingBy(Claim::from, Collectors.counting()))
			.entrySet()
			.stream()
			.filter((party) -> party.getValue() > 1)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		assertThat(several).containsExactlyInAnyOrder("Q2394109", "Q3947953");
		assertThat(claims.items()).filteredOn((claim) -> claim.type() == FactType.HOLDS_OFFICE).hasSize(252);
	}

	@Test
	void theStatementThatMayorsSignedAsIndividualsHasPersonsAsParties() {
		requireData();
		JointStatement statement = new JointStatement(
				new SourceFile(DATA.resolve("eurocities-statement-signatures.json"), "statement"), "untitled",
				"solidarity");
		List<Mention> mentions = Collected.mentions(statement).items();
		assertThat(mentions.getFirst().name()).isEqualTo("Mayors voice support for Ekrem İmamoğlu");
		Map<String, EntityType> types = mentions.stream()
			.collect(Collectors.toMap(Mention::key, Mention::type, (one, other) -> one));
		Collected<Claim> claims = Collected.claims(statement);
		assertThat(claims.rejects()).isEmpty();
		assertThat(claims.items()
			.stream()
			.filter((claim) -> claim.type() == FactType.MEMBER_OF)
			.collect(Collectors.groupingBy((claim) -> types.get(claim.from()), Collectors.counting())))
			.isEqualTo(Map.of(EntityType.PERSON, 82L, EntityType.ORGANISATION, 3L));
		assertThat(claims.items()).filteredOn((claim) -> claim.from().startsWith("Burkhard Jung"))
			.first()
			.extracting(Claim::own)
			.isEqualTo(Map.of("title", "Mayor of Leipzig and President of Eurocities"));
	}

	private static void requireData() {
		assumeTrue(Files.isDirectory(DATA), "The city networks are not at " + DATA + ", so they are not read.");
	}

	private JointStatement table(String rows) throws IOException {
		Path file = Files.writeString(this.folder.resolve("signatures.csv"), HEADER + rows);
		return new JointStatement(new SourceFile(file, "signatures"), "The call", "solidarity");
	}

	private JointStatement votes(String... votes) throws IOException {
		Path file = Files.writeString(this.folder.resolve("signatures.json"),
				"{\"joint_statement_Voices / one\":{\"votes\":[\n" + String.join(",\n", votes) + "]}}");
		return new JointStatement(new SourceFile(file, "signatures"), "The call", "solidarity");
	}

	private static String vote(@Nullable String city, @Nullable String fallback, @Nullable String title,
			@Nullable String name, String capacity) {
		return """
				{"vote":"Sign","author":{"title":%s,"name":%s,"actingCapacity":"%s"},\
				"associatedCityId":%s,"organisationNameFallback":%s}""".formatted(json(title), json(name), capacity,
				json(city), json(fallback));
	}

	private static String json(@Nullable String text) {
		return (text != null) ? "\"" + text + "\"" : "null";
	}

}
