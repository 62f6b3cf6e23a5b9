package org.citygraph.iati;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.citygraph.edtf.Edtf;
import org.citygraph.graph.EntityType;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.citygraph.sources.Claim;
import org.citygraph.sources.Collected;
import org.citygraph.sources.Mention;
import org.citygraph.sources.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class IatiActivitiesTests {

	private static final Path EXAMPLE = Path.of("../shared/data/iati/activity-standard-2.03-example.xml");

	private static final String DONOR = "<provider-org ref='XA'><narrative>Donor</narrative></provider-org>";

	private static final String TAKER = "<receiver-org ref='XB'><narrative>Taker</narrative></receiver-org>";

	private static final String TEN = "<value currency='EUR' value-date='2022-03-04'>10</value>";

	@TempDir
	private Path folder;

	@Test
	void theStandardsExampleTellsItsTransactionAndItsRoles() {
		assumeTrue(Files.exists(EXAMPLE), "The example is not at " + EXAMPLE + ", so it is not read.");
		IatiActivities example = new IatiActivities(List.of(new SourceFile(EXAMPLE, "example")));
		assertThat(Collected.mentions(example).items()).extracting(Mention::key, Mention::type, Mention::name)
			.containsExactlyInAnyOrder(tuple("BB-BBB-123456789", EntityType.ORGANISATION, "Agency B"),
					tuple("AA-AAA-123456789", EntityType.ORGANISATION, "Agency A"),
					tuple("activity AA-AAA-123456789-ABC123", EntityType.ACCORD, "Activity title"),
					tuple("BB-BBB-123456789", EntityType.ORGANISATION, "Name of Agency B"),
					tuple("CC-CCC-123456789", EntityType.ORGANISATION, "Name of Agency C"),
					tuple("AA-AAA-123456789", EntityType.ORGANISATION, "Name of Agency A"));
		Collected<Claim> claims = Collected.claims(example);
		assertThat(claims.rejects()).isEmpty();
		assertThat(claims.items()).filteredOn((claim) -> claim.type() == FactType.MEMBER_OF)
			.extracting(Claim::from, (claim) -> claim.own().get("role"), (claim) -> claim.row().number())
			.containsExactly(tuple("BB-BBB-123456789", "funding", 1L), tuple("CC-CCC-123456789", "accountable", 2L),
					tuple("AA-AAA-123456789", "extending", 3L));
		assertThat(claims.items()).filteredOn((claim) -> claim.type() == FactType.AID)
			.singleElement()
			.satisfies((aid) -> {
				assertThat(aid.from()).isEqualTo("BB-BBB-123456789");
				assertThat(aid.to()).isEqualTo("AA-AAA-123456789");
				assertThat(aid.status()).isEqualTo(Status.DONE);
				assertThat(aid.stated()).contains(Edtf.parse("2012-01-01"));
				assertThat(aid.own()).isEqualTo(Map.of("kind", "money", "amount", 1000.0, "currency", "EUR", "item",
						"Transaction description text", "transactionType", "incoming funds"));
				assertThat(aid.identity()).isEqualTo("AA-AAA-123456789-ABC123 1234");
				assertThat(aid.row().number()).isEqualTo(4);
			});
	}

	@ParameterizedTest
	@CsvSource({ "1,DONE", "2,PROPOSED", "3,DONE", "4,DONE", "7,DONE", "8,DONE", "11,PROPOSED", "12,PROPOSED",
			"13,PROPOSED" })
	void onlyWhatWasPaidIsDone(String type, Status status) throws IOException {
		assertThat(claims(activity("A", transaction(type, DONOR + TAKER + TEN))).items()).singleElement()
			.extracting(Claim::status)
			.isEqualTo(status);
	}

	@Test
	void missingSidesAreTheReportingOrganisationOrTheOnlyCountry() throws IOException {
		Collected<Claim> claims = claims(
				activity("A", transaction("3", TEN + "<recipient-country code='UA'/>"), transaction("1", DONOR + TEN),
						transaction("3", TEN + TAKER)),
				activity("B", "<recipient-country code='MD'/>", transaction("4", TEN)));
		assertThat(claims.rejects()).isEmpty();
		assertThat(claims.items()).extracting(Claim::from, Claim::to)
			.containsExactly(tuple("XR", "country UA"), tuple("XA", "XR"), tuple("XR", "XB"),
					tuple("XR", "country MD"));
	}

	@Test
	void countriesAreMentionedByNameAndCode() throws IOException {
		IatiActivities activities = file(activity("A", transaction("3", TEN + "<recipient-country code='UA'/>")));
		assertThat(Collected.mentions(activities).items()).filteredOn((m) -> m.type() == EntityType.COUNTRY)
			.extracting(Mention::name, Mention::country)
			.containsExactly(tuple("Ukraine", Optional.of("UA")));
	}

	@Test
	void transactionsThatLackSomethingAreRejectedWithTheReason() throws IOException {
		Collected<Claim> claims = claims(activity("A", "<recipient-country code='UA'/><recipient-country code='MD'/>",
				transaction("3", TEN), transaction("1", TAKER + TEN), transaction("6", DONOR + TAKER + TEN),
				transaction("3", TAKER + "<value value-date='2022-01-01'>10</value>"),
				transaction("3", TAKER + TEN.replace("EUR", "euro")), transaction("3", TAKER + TEN.replace("10", "-5")),
				transaction("3", TAKER + TEN.replace("10", "1,000")),
				transaction("3", TAKER + TEN.replace("03-04", "02-30")),
				transaction("3", TEN + DONOR + DONOR.replace("provider", "receiver")),
				transaction("3", TEN + "<recipient-country code='QQ'/>"), transaction("", TAKER + TEN)),
				"<iati-activity>" + transaction("3", DONOR + TAKER + TEN) + "</iati-activity>",
				activity("B", transaction("3", TEN)));
		assertThat(claims.items()).isEmpty();
		assertThat(claims.rejects()).extracting((reject) -> reject.replaceFirst(".*? ", ""))
			.containsExactly("names no receiver, and more than one country or region shares the money",
					"names no provider", "the transaction type 6 moves no money to whom aid is for",
					"the value has no currency, and its activity no default one",
					"the currency 'euro' is no code of three letters",
					"the value -5 gives nothing, or takes back what was reported before",
					"the value '1,000' is no amount", "the date '2022-02-30' is no day",
					"moves money within one organisation, Donor", "the recipient country 'QQ' is none",
					"has no transaction type", "its activity has no iati-identifier before it",
					"names neither a receiver nor a recipient country");
	}

	@Test
	void defaultCurrenciesAndDatesOfTheTransactionStandIn() throws IOException {
		String text = activity("A",
				transaction("3", "<transaction-date iso-date='2021-05-06Z'/><value>2.5</value>" + TAKER))
			.replace("<iati-activity", "<iati-activity default-currency='USD'");
		assertThat(claims(text).items()).singleElement().satisfies((claim) -> {
			assertThat(claim.own()).containsEntry("currency", "USD").containsEntry("amount", 2.5);
			assertThat(claim.own()).containsEntry("item", "Title of A");
			assertThat(claim.stated()).contains(Edtf.parse("2021-05-06"));
		});
	}

	@Test
	void identitiesAreReferencesOrNumbers() throws IOException {
		String paid = transaction("3", TAKER + TEN);
		String named = paid.replace("<transaction>", "<transaction ref='r'>");
		assertThat(claims(activity("A", named, paid, named)).items()).extracting(Claim::identity)
			.containsExactly("A r", "A no. 2", "A no. 3");
	}

	@Test
	void parentsDoNotCountWhatTheirChildrenReport() throws IOException {
		String paid = transaction("3", TAKER + TEN);
		String committed = transaction("2", TAKER + TEN);
		Collected<Claim> claims = claims(
				activity("P", paid, committed).replace("</iati-activity>",
						"<related-activity ref='C' type='2'/></iati-activity>"),
				activity("C"), activity("G", "", paid).replace("</iati-activity>",
						"<related-activity ref='C' type='1'/></iati-activity>"));
		assertThat(claims.items()).extracting(Claim::identity).containsExactly("P no. 2", "G no. 1");
		assertThat(claims.rejects())
			.containsExactly("1:3 is not counted, since activities under its own report such transactions themselves");
	}

	@Test
	void parentsCountWhatTheirChildrenCannot() throws IOException {
		String child = "<related-activity ref='P' type='1'/>";
		Collected<Claim> claims = claims(activity("P", transaction("3", TAKER + TEN)),
				activity("C", transaction("3", TAKER + "<value>10</value>")).replace("</iati-activity>",
						child + "</iati-activity>"));
		assertThat(claims.items()).extracting(Claim::identity).containsExactly("P no. 1");
	}

	@Test
	void siblingsCirclesAndRelationsAgainstTheHierarchyHideNothing() throws IOException {
		String paid = transaction("3", TAKER + TEN);
		Collected<Claim> claims = claims(related("A", paid, "B", "1"), related("B", paid, "A", "1"),
				related("C", paid, "D", "3"), related("D", paid, "C", "3"),
				related("E", paid, "F", "2").replace("<iati-activity", "<iati-activity hierarchy='2'"),
				activity("F", paid).replace("<iati-activity", "<iati-activity hierarchy='1'"));
		assertThat(claims.rejects()).isEmpty();
		assertThat(claims.items()).hasSize(6);
	}

	@Test
	void receiversDoNotCountWhatTheirProvidersReport() throws IOException {
		Path providers = write("provider.xml", activity("A", transaction("3", DONOR + TAKER + TEN)));
		Path receivers = write("receiver.xml",
				activity("B", transaction("1", DONOR + TAKER + TEN), transaction("11", DONOR + TAKER + TEN)));
		IatiActivities both = new IatiActivities(
				List.of(new SourceFile(receivers, "receiver"), new SourceFile(providers, "provider")));
		Collected<Claim> claims = Collected.claims(both);
		assertThat(claims.items()).extracting(Claim::identity).containsExactly("B no. 2", "A no. 1");
		assertThat(claims.rejects())
			.containsExactly("1:3 is not counted, since the provider reports what it gave to this receiver");
	}

	@Test
	void activitiesThatStandTwiceCountOnce() throws IOException {
		Collected<Claim> claims = claims(activity("A", transaction("3", TAKER + TEN)),
				activity("A", transaction("3", TAKER + TEN.replace("10", "20"))));
		assertThat(claims.items()).singleElement().extracting((claim) -> claim.own().get("amount")).isEqualTo(10.0);
		assertThat(claims.rejects()).containsExactly("2:5 its activity A stands already on line 2 of file 1");
	}

	@Test
	void twoParticipantsMakeAnAgreementAndOneNothing() throws IOException {
		Collected<Claim> claims = claims(activity("A", participant("X", "1") + participant("Y", "4")),
				activity("B", participant("X", "1") + participant("X", "4")));
		assertThat(claims.items()).extracting(Claim::type, Claim::from, Claim::to, Claim::identity)
			.containsExactly(tuple(FactType.AGREEMENT, "X", "Y", "A"), tuple(FactType.AGREEMENT, "Y", "X", "A"));
		assertThat(claims.items().getFirst().own()).isEqualTo(Map.of("kind", "project", "title", "Title of A"));
		assertThat(claims.rejects()).hasSize(2)
			.allMatch((reject) -> reject
				.endsWith("no other organisation takes part in the activity, so this role ties it to none"));
	}

	@Test
	void accordsHaveTheStatusAndThePeriodOfTheirActivity() throws IOException {
		String head = "<activity-status code='4'/><activity-date iso-date='2019-01-01' type='1'/>"
				+ "<activity-date iso-date='2019-02-03' type='2'/><activity-date iso-date='2021-12-31' type='4'/>";
		IatiActivities activities = file(
				activity("A", head + participant("X", "1") + participant("Y", "4") + participant("Z", "9")));
		assertThat(Collected.mentions(activities).items().getFirst().terms())
			.isEqualTo(Map.of("kind", "project", "title", "Title of A", "open", false, "status", "ended"));
		Collected<Claim> claims = Collected.claims(activities);
		assertThat(claims.items()).hasSize(2).allSatisfy((claim) -> {
			assertThat(claim.status()).isEqualTo(Status.ENDED);
			assertThat(claim.stated()).contains(Edtf.parse("2019-02-03/2021-12-31"));
		});
		assertThat(claims.rejects()).containsExactly("3:2 '9' is no organisation role; 1 to 4 are");
	}

	@Test
	void organisationsWithoutReferenceAreKnownByName() throws IOException {
		IatiActivities activities = file(activity("A", transaction("3", TEN
				+ "<receiver-org><narrative xml:lang='fr'>Croix</narrative><narrative xml:lang='en'>Cross</narrative></receiver-org>")));
		assertThat(Collected.mentions(activities).items().getLast()).satisfies((mention) -> {
			assertThat(mention.key()).isEqualTo("Cross");
			assertThat(mention.names()).containsExactly("Croix", "Cross");
		});
	}

	private static String related(String id, String transaction, String other, String type) {
		return activity(id, transaction).replace("</iati-activity>",
				"<related-activity ref='%s' type='%s'/></iati-activity>".formatted(other, type));
	}

	private static String participant(String ref, String role) {
		return "<participating-org ref='%s' role='%s'/>".formatted(ref, role);
	}

	private static String transaction(String type, String content) {
		return "\n<transaction><transaction-type code='%s'/>%s</transaction>".formatted(type, content);
	}

	private static String activity(String id, String... content) {
		return """
				<iati-activity><iati-identifier>%s</iati-identifier><reporting-org ref='XR'><narrative>Reporter\
				</narrative></reporting-org><title><narrative>Title of %s</narrative></title>%s</iati-activity>"""
			.formatted(id, id, String.join("", content));
	}

	private Collected<Claim> claims(String... activities) throws IOException {
		IatiActivities source = file(activities);
		assertThat(Collected.mentions(source).rejects()).isEmpty();
		return Collected.claims(source);
	}

	private IatiActivities file(String... activities) throws IOException {
		return new IatiActivities(List.of(new SourceFile(write("activities.xml", activities), "activities")));
	}

	private Path write(String name, String... activities) throws IOException {
		return Files.writeString(this.folder.resolve(name), "<iati-activities version='2.03'>\n"
				+ String.join("\n", Arrays.asList(activities)) + "\n</iati-activities>");
	}

}
