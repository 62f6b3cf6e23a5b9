package org.citygraph.paths;

import java.time.Duration;
import java.util.List;

import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.citygraph.ties.TestFacts;
import org.citygraph.ties.TieFact;
import org.citygraph.ties.TieFilter;
import org.citygraph.ties.TieIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

class TieFilterTests {

	private static final TieFact TWINNING = TestFacts.twinning("a", "b");

	@ParameterizedTest
	@EnumSource(value = Status.class, mode = Mode.EXCLUDE, names = { "PROPOSED", "DRAFT", "ENDED" })
	void aFactCountsUnaskedWhateverElseItsStatus(Status status) {
		assertThat(counts(ofStatus(status), TestFacts.DEFAULT)).isTrue();
	}

	@ParameterizedTest
	@EnumSource(value = Status.class, names = { "PROPOSED", "DRAFT", "ENDED" })
	void intentionsAndEndedFactsCountOnlyIfStatusesNameThem(Status status) {
		assertThat(counts(ofStatus(status), TestFacts.DEFAULT)).isFalse();
		assertThat(counts(ofStatus(status), TestFacts.statuses(status, Status.ACTIVE))).isTrue();
	}

	@Test
	void statusesLeaveOutWhatTheyDoNotName() {
		assertThat(counts(TWINNING, TestFacts.statuses(Status.ENDED, Status.DRAFT))).isFalse();
	}

	@ParameterizedTest
	@EnumSource(value = Status.class, names = { "PROPOSED", "DRAFT" })
	void intentionsNeverHoldOnADay(Status status) {
		assertThat(counts(ofStatus(status), TestFacts.validAt("2020-01-01"))).isFalse();
		assertThat(counts(ofStatus(status), TestFacts.validAt("2020-01-01", status))).isFalse();
	}

	@Test
	void anEndedFactHoldsOnADayOfItsTime() {
		TieFact ended = TestFacts.valid(ofStatus(Status.ENDED), "1990-05-01", "2000-05-01");
		assertThat(counts(ended, TestFacts.validAt("1995-01-01"))).isTrue();
		assertThat(counts(ended, TestFacts.validAt("2001-01-01"))).isFalse();
		assertThat(counts(ended, TestFacts.validAt("1995-01-01", Status.ACTIVE))).isFalse();
		assertThat(counts(ended, TestFacts.validAt("2001-01-01").atAnyTime())).as("of another day").isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2000-01-01,2010-12-31,1999-12-31,false", "2000-01-01,2010-12-31,2000-01-01,true",
			"2000-01-01,2010-12-31,2010-12-31,true", "2000-01-01,2010-12-31,2011-01-01,false",
			"2000-01-01,,2999-01-01,true", ",2010-12-31,1000-01-01,true", ",2010-12-31,2011-01-01,false",
			",,2011-01-01,true", "+170000002-01-01,,2011-01-01,false", "+170000002-01-01,,+999999999-12-31,true",
			",-170000002-01-01,2011-01-01,false", ",-170000002-01-01,-999999999-01-01,true" })
	void validityIncludesBothBoundsAndAnUnknownOneDoesNotExclude(String from, String to, String day, boolean expected) {
		assertThat(counts(TestFacts.valid(TWINNING, from, to), TestFacts.validAt(day))).isEqualTo(expected);
	}

	@Test
	void withoutADayTheDatesOfValidityDoNotMatter() {
		assertThat(counts(TestFacts.valid(TWINNING, "1950-01-01", "1960-01-01"), TestFacts.DEFAULT)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2000-01-01,2010-01-01,1999-12-31,false", "2000-01-01,2010-01-01,2000-01-01,true",
			"2000-01-01,2010-01-01,2009-12-31,true", "2000-01-01,2010-01-01,2010-01-01,false",
			",2010-01-01,1000-01-01,true", "2000-01-01,,2999-01-01,true", ",,1000-01-01,true",
			"2000-01-01,,-999999999-01-01,false", "2000-01-01,,+999999999-12-31,true",
			",+170000002-01-01,2000-01-01,true", "+170000002-01-01,,2000-01-01,false" })
	void knowledgeBeginsOnItsFirstDayAndEndsBeforeItsLast(String from, String to, String day, boolean expected) {
		assertThat(counts(TestFacts.known(TWINNING, from, to), TestFacts.knownAt(day))).isEqualTo(expected);
	}

	@Test
	void withoutADayOfKnowledgeASupersededFactDoesNotCount() {
		assertThat(counts(TestFacts.known(TWINNING, null, "2999-01-01"), TestFacts.DEFAULT)).isFalse();
		assertThat(counts(TestFacts.known(TWINNING, "2999-01-01", null), TestFacts.DEFAULT)).isTrue();
	}

	@Test
	void aFactSupersededOnAFarDayIsSuperseded() {
		assertThat(counts(TestFacts.known(TWINNING, null, "+999999999-12-31"), TestFacts.DEFAULT)).isFalse();
	}

	@Test
	void typesKindsAndDataSetsMustAllFit() {
		assertThat(counts(TWINNING, TestFacts.types(FactType.AID))).isFalse();
		assertThat(counts(TWINNING, TestFacts.kinds("friendship", "twinning"))).isTrue();
		assertThat(counts(TWINNING, TestFacts.kinds("friendship"))).isFalse();
		assertThat(counts(TWINNING, TestFacts.datasets("seed"))).isTrue();
		assertThat(counts(TestFacts.inDataset(TWINNING, "other"), TestFacts.datasets("seed"))).isFalse();
	}

	@Test
	void aFactWithoutAKindIsOfNoneOfTheKinds() {
		TieFact membership = TestFacts.ofType(TWINNING, FactType.MEMBER_OF, null);
		assertThat(counts(membership, TestFacts.DEFAULT)).isTrue();
		assertThat(counts(membership, TestFacts.kinds("twinning"))).isFalse();
	}

	private static TieFact ofStatus(Status status) {
		return TestFacts.agreement("twinning", status, "a", "b");
	}

	private static boolean counts(TieFact fact, TieFilter filter) {
		TieIndex index = new Network(List.of(new Network.Node("a", false, null), new Network.Node("b", false, null)),
				List.of(fact))
			.index();
		Deadline deadline = new Deadline(Duration.ofMinutes(1), System::nanoTime);
		return !PathSearch.find(index, filter, "a", "b", 1, 1, deadline).isEmpty();
	}

}
