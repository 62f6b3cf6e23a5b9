package org.citygraph.iati;

import java.nio.file.Path;
import java.util.List;

import org.citygraph.sources.Claim;
import org.citygraph.sources.Collected;
import org.citygraph.sources.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citygraph.iati.Activities.DONOR;
import static org.citygraph.iati.Activities.TAKER;
import static org.citygraph.iati.Activities.TEN;
import static org.citygraph.iati.Activities.activity;
import static org.citygraph.iati.Activities.claims;
import static org.citygraph.iati.Activities.transaction;
import static org.citygraph.iati.Activities.write;

/** No money counts twice, whoever reports it. */
class CountedOnceTests {

	@TempDir
	private Path folder;

	@Test
	void parentsDoNotCountWhatTheirChildrenReport() {
		String paid = transaction("3", TAKER + TEN);
		String committed = transaction("2", TAKER + TEN);
		Collected<Claim> claims = claims(this.folder,
				activity("P", paid, committed).replace("</iati-activity>",
						"<related-activity ref='C' type='2'/></iati-activity>"),
				activity("C"), activity("G", "", paid).replace("</iati-activity>",
						"<related-activity ref='C' type='1'/></iati-activity>"));
		assertThat(claims.items()).extracting(Claim::identity).containsExactly("P no. 2", "G no. 1");
		assertThat(claims.rejects())
			.containsExactly("1:3 is not counted, since activities under its own report such transactions themselves");
	}

	@ParameterizedTest
	@CsvSource({ "3, 3, false", "4, 4, false", "4, 3, true", "3, 4, true", "2, 3, true", "1, 3, true", "1, 1, false" })
	void parentsCountWhatTheirChildrenReportNoneOfThatType(String parents, String childrens, boolean counted) {
		String parent = transaction(parents, DONOR + TAKER + TEN);
		String child = transaction(childrens, DONOR.replace("XA", "XD") + TAKER + TEN);
		Collected<Claim> claims = claims(this.folder, related("P", parent, "C", "2"), activity("C", child));
		assertThat(claims.items()).extracting(Claim::identity)
			.isEqualTo(counted ? List.of("P no. 1", "C no. 1") : List.of("C no. 1"));
		assertThat(claims.rejects()).hasSize(counted ? 0 : 1);
	}

	@Test
	void receiversDoNotCountWhatTheProvidersParentSpentItself() {
		Collected<Claim> claims = claims(this.folder, related("P", transaction("4", DONOR + TAKER + TEN), "C", "2"),
				activity("C", transaction("3", DONOR + TAKER.replace("XB", "XC") + TEN)),
				activity("R", transaction("1", DONOR + TAKER + TEN)));
		assertThat(claims.items()).extracting(Claim::identity).containsExactly("P no. 1", "C no. 1");
	}

	@Test
	void parentsCountWhatTheirChildrenCannot() {
		String child = "<related-activity ref='P' type='1'/>";
		Collected<Claim> claims = claims(this.folder, activity("P", transaction("3", TAKER + TEN)),
				activity("C", transaction("3", TAKER + "<value>10</value>")).replace("</iati-activity>",
						child + "</iati-activity>"));
		assertThat(claims.items()).extracting(Claim::identity).containsExactly("P no. 1");
	}

	@Test
	void siblingsCirclesAndRelationsAgainstTheHierarchyHideNothing() {
		String paid = transaction("3", TAKER + TEN);
		Collected<Claim> claims = claims(this.folder, related("A", paid, "B", "1"), related("B", paid, "A", "1"),
				related("C", paid, "D", "3"), related("D", paid, "C", "3"),
				related("E", paid, "F", "2").replace("<iati-activity", "<iati-activity hierarchy='2'"),
				activity("F", paid).replace("<iati-activity", "<iati-activity hierarchy='1'"));
		assertThat(claims.rejects()).isEmpty();
		assertThat(claims.items()).hasSize(6);
	}

	@Test
	void receiversDoNotCountWhatTheirProvidersReport() {
		SourceFile providers = write(this.folder.resolve("provider.xml"),
				activity("A", transaction("3", DONOR + TAKER + TEN)));
		SourceFile receivers = write(this.folder.resolve("receiver.xml"),
				activity("B", transaction("1", DONOR + TAKER + TEN), transaction("11", DONOR + TAKER + TEN)));
		IatiActivities both = new IatiActivities(List.of(receivers, providers));
		Collected<Claim> claims = Collected.claims(both);
		assertThat(claims.items()).extracting(Claim::identity).containsExactly("B no. 2", "A no. 1");
		assertThat(claims.rejects())
			.containsExactly("1:3 is not counted, since the provider reports what it gave to this receiver");
	}

	@Test
	void receiversCountWhatTheirProvidersParentDoesNot() {
		Collected<Claim> claims = claims(this.folder, related("P", transaction("3", DONOR + TAKER + TEN), "C", "2"),
				activity("C", transaction("3", DONOR + TAKER.replace("XB", "XC") + TEN)),
				activity("R", transaction("1", DONOR + TAKER + TEN)));
		assertThat(claims.items()).extracting(Claim::identity).containsExactly("C no. 1", "R no. 1");
	}

	@Test
	void activitiesOnOneLineAreTold() {
		String paid = transaction("3", TAKER + TEN).strip();
		assertThat(claims(this.folder, activity("A", paid) + activity("A", paid)).rejects())
			.containsExactly("2:2 its activity A stands already on line 2 of file 1");
	}

	@Test
	void activitiesWithoutTransactionsStandFirstToo() {
		String roles = "<participating-org ref='X' role='1'/><participating-org ref='Y' role='4'/>";
		Collected<Claim> claims = claims(this.folder, activity("A", roles),
				activity("A", transaction("3", TAKER + TEN)));
		assertThat(claims.items()).hasSize(2);
		assertThat(claims.rejects()).hasSize(1);
	}

	@Test
	void activitiesThatStandTwiceCountOnce() {
		Collected<Claim> claims = claims(this.folder, activity("A", transaction("3", TAKER + TEN)),
				activity("A", transaction("3", TAKER + TEN.replace("10", "20"))));
		assertThat(claims.items()).singleElement().extracting((claim) -> claim.own().get("amount")).isEqualTo(10.0);
		assertThat(claims.rejects()).containsExactly("2:5 its activity A stands already on line 2 of file 1");
	}

	private static String related(String id, String transaction, String other, String type) {
		return activity(id, transaction).replace("</iati-activity>",
				"<related-activity ref='%s' type='%s'/></iati-activity>".formatted(other, type));
	}

}
