package org.citygraph.iati;

import java.nio.file.Files;
import java.nio.file.Path;
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
import static org.citygraph.iati.Activities.DONOR;
import static org.citygraph.iati.Activities.TAKER;
import static org.citygraph.iati.Activities.TEN;
import static org.citygraph.iati.Activities.activity;
import static org.citygraph.iati.Activities.claims;
import static org.citygraph.iati.Activities.source;
import static org.citygraph.iati.Activities.transaction;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class IatiActivitiesTests {

	private static final Path EXAMPLE = Path.of("../shared/data/iati/activity-standard-2.03-example.xml");

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
	void onlyWhatWasPaidIsDone(String type, Status status) {
		assertThat(claims(this.folder, activity("A", transaction(type, DONOR + TAKER + TEN))).items()).singleElement()
			.extracting(Claim::status)
			.isEqualTo(status);
	}

	@Test
	void missingSidesAreTheReportingOrganisationOrTheOnlyCountry() {
		Collected<Claim> claims = claims(this.folder,
				activity("A", transaction("3", TEN + "<recipient-country code='UA'/>"), transaction("1", DONOR + TEN),
						transaction("3", TEN + TAKER)),
				activity("B", "<recipient-country code='MD'/>", transaction("4", TEN)));
		assertThat(claims.rejects()).isEmpty();
		assertThat(claims.items()).extracting(Claim::from, Claim::to)
			.containsExactly(tuple("XR", "country UA"), tuple("XA", "XR"), tuple("XR", "XB"),
					tuple("XR", "country MD"));
	}

	@Test
	void countriesAreMentionedByNameAndCode() {
		IatiActivities activities = source(this.folder,
				activity("A", transaction("3", TEN + "<recipient-country code='UA'/>")));
		assertThat(Collected.mentions(activities).items()).filteredOn((m) -> m.type() == EntityType.COUNTRY)
			.extracting(Mention::name, Mention::country)
			.containsExactly(tuple("Ukraine", Optional.of("UA")));
	}

	@Test
	void transactionsThatLackSomethingAreRejectedWithTheReason() {
		Collected<Claim> claims = claims(this.folder,
				activity("A", "<recipient-country code='UA'/><recipient-country code='MD'/>", transaction("3", TEN),
						transaction("1", TAKER + TEN), transaction("6", DONOR + TAKER + TEN),
						transaction("3", TAKER + "<value value-date='2022-01-01'>10</value>"),
						transaction("3", TAKER + TEN.replace("EUR", "euro")),
						transaction("3", TAKER + TEN.replace("10", "-5")),
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
	void defaultCurrenciesAndDatesOfTheTransactionStandIn() {
		String text = activity("A",
				transaction("3", "<transaction-date iso-date='2021-05-06Z'/><value>2.5</value>" + TAKER))
			.replace("<iati-activity", "<iati-activity default-currency='USD'");
		assertThat(claims(this.folder, text).items()).singleElement().satisfies((claim) -> {
			assertThat(claim.own()).containsEntry("currency", "USD").containsEntry("amount", 2.5);
			assertThat(claim.own()).containsEntry("item", "Title of A");
			assertThat(claim.stated()).contains(Edtf.parse("2021-05-06"));
		});
	}

	@Test
	void identitiesAreReferencesOrNumbers() {
		String paid = transaction("3", TAKER + TEN);
		String named = paid.replace("<transaction>", "<transaction ref='r'>");
		assertThat(claims(this.folder, activity("A", named, paid, named)).items()).extracting(Claim::identity)
			.containsExactly("A r", "A no. 2", "A no. 3");
		String misleading = paid.replace("<transaction>", "<transaction ref='no. 2'>");
		assertThat(claims(this.folder, activity("A", misleading, paid, misleading)).items()).extracting(Claim::identity)
			.containsExactly("A no. 2", "A no. 2 again", "A no. 3");
	}

	@Test
	void twoParticipantsMakeAnAgreementAndOneNothing() {
		Collected<Claim> claims = claims(this.folder, activity("A", participant("X", "1") + participant("Y", "4")),
				activity("B", participant("X", "1") + participant("X", "4")));
		assertThat(claims.items()).extracting(Claim::type, Claim::from, Claim::to, Claim::identity)
			.containsExactly(tuple(FactType.AGREEMENT, "X", "Y", "A"), tuple(FactType.AGREEMENT, "Y", "X", "A"));
		assertThat(claims.items().getFirst().own()).isEqualTo(Map.of("kind", "project", "title", "Title of A"));
		assertThat(claims.rejects()).hasSize(2)
			.allMatch((reject) -> reject
				.endsWith("no other organisation takes part in the activity, so this role ties it to none"));
	}

	@Test
	void accordsHaveTheStatusAndThePeriodOfTheirActivity() {
		String head = "<activity-status code='4'/><activity-date iso-date='2019-01-01' type='1'/>"
				+ "<activity-date iso-date='2019-02-03' type='2'/><activity-date iso-date='2021-12-31' type='4'/>";
		IatiActivities activities = source(this.folder, activity("A",
				head + participant("X", "1") + participant("Y", "4") + participant("Z", "9") + participant("V", "2")));
		assertThat(Collected.mentions(activities).items().getFirst().terms())
			.isEqualTo(Map.of("kind", "project", "title", "Title of A", "open", false, "status", "ended"));
		Collected<Claim> claims = Collected.claims(activities);
		assertThat(claims.items()).hasSize(3).allSatisfy((claim) -> {
			assertThat(claim.status()).isEqualTo(Status.ENDED);
			assertThat(claim.stated()).contains(Edtf.parse("2019-02-03/2021-12-31"));
		});
		assertThat(claims.rejects()).containsExactly("3:2 '9' is no organisation role; 1 to 4 are");
	}

	@Test
	void organisationsWithoutReferenceAreKnownByName() {
		IatiActivities activities = source(this.folder, activity("A", transaction("3", TEN
				+ "<receiver-org><narrative xml:lang='fr'>Croix</narrative><narrative xml:lang='en'>Cross</narrative></receiver-org>")));
		assertThat(Collected.mentions(activities).items().getLast()).satisfies((mention) -> {
			assertThat(mention.key()).isEqualTo("Cross");
			assertThat(mention.names()).containsExactly("Croix", "Cross");
		});
	}

	private static String participant(String ref, String role) {
		return "<participating-org ref='%s' role='%s'/>".formatted(ref, role);
	}

}
