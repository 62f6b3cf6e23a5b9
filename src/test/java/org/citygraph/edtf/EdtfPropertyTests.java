package org.citygraph.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.time.api.Dates;

import static org.assertj.core.api.Assertions.assertThat;

class EdtfPropertyTests {

	@Property
	void aValidTextIsKeptAndItsEarliestDayIsNotAfterItsLatest(@ForAll("expressions") String text) {
		Edtf edtf = Edtf.parse(text);
		assertThat(edtf.text()).isEqualTo(text);
		assertThat(edtf).isEqualTo(Edtf.parse(text)).hasSameHashCodeAs(Edtf.parse(text)).hasToString(text);
		assertThat(edtf.inWords()).isNotBlank().doesNotContain("  ", "X", "Optional", "null");
		edtf.earliest()
			.ifPresent((first) -> edtf.latest().ifPresent((last) -> assertThat(first).isBeforeOrEqualTo(last)));
	}

	@Property
	void anArbitraryTextIsReadOrRefusedWithASentence(@ForAll @StringLength(max = 220) String text) {
		readOrRefuse(text);
	}

	@Property
	void aTextOfTheFormatsCharactersIsReadOrRefusedWithASentence(@ForAll("almostExpressions") String text) {
		readOrRefuse(text);
	}

	@Property
	void aDayIsItsOwnBounds(@ForAll("days") LocalDate day) {
		Edtf edtf = Edtf.parse(day.toString());
		assertThat(edtf.earliest()).contains(day);
		assertThat(edtf.latest()).contains(day);
	}

	@Property
	void aMonthEndsOnItsLastDay(@ForAll @IntRange(max = 9999) int year,
			@ForAll @IntRange(min = 1, max = 12) int month) {
		YearMonth yearMonth = YearMonth.of(year, month);
		Edtf edtf = Edtf.parse(yearMonth.toString());
		assertThat(edtf.earliest()).contains(yearMonth.atDay(1));
		assertThat(edtf.latest()).contains(yearMonth.atEndOfMonth());
	}

	@Property
	void aQualifierDoesNotWidenTheBounds(@ForAll("days") LocalDate day, @ForAll("qualifiers") String qualifier) {
		assertThat(Edtf.parse(day + qualifier).earliest()).contains(day);
		assertThat(Edtf.parse(qualifier + day).latest()).contains(day);
	}

	@Property
	void anIntervalIsRefusedExactlyIfItEndsBeforeItBegins(@ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
		boolean read = readOrRefuse(a + "/" + b);
		assertThat(read).isEqualTo(!b.isBefore(a));
	}

	private static boolean readOrRefuse(String text) {
		try {
			Edtf edtf = Edtf.parse(text);
			edtf.earliest();
			edtf.latest();
			edtf.inWords();
			return true;
		}
		catch (EdtfInvalid invalid) {
			assertThat(invalid).hasMessageEndingWith(".");
			return false;
		}
	}

	@Provide
	Arbitrary<LocalDate> days() {
		return Dates.dates().yearBetween(1, 9999);
	}

	@Provide
	Arbitrary<String> qualifiers() {
		return Arbitraries.of("?", "~", "%");
	}

	@Provide
	Arbitrary<String> almostExpressions() {
		return Arbitraries.strings().withChars("0123456789X-/.,{}[]?~%YEST: Z+").ofMaxLength(30);
	}

	@Provide
	Arbitrary<String> expressions() {
		Arbitrary<String> intervals = Combinators.combine(days(), days())
			.as((a, b) -> (a.isBefore(b) ? a + "/" + b : b + "/" + a));
		Arbitrary<String> openIntervals = points().flatMap((point) -> Arbitraries.of(point + "/..", "/" + point));
		Arbitrary<String> sets = points().list().ofMinSize(1).ofMaxSize(5).map((points) -> String.join(",", points));
		return Arbitraries.oneOf(points(), intervals, openIntervals, sets.map((members) -> "{" + members + "}"),
				sets.map((members) -> "[.." + members + "..]").filter((set) -> set.indexOf(',') > 0));
	}

	private Arbitrary<String> points() {
		Arbitrary<String> years = Combinators.combine(Arbitraries.of("", "-"), Arbitraries.integers().between(1, 9999))
			.as((sign, year) -> sign + "%04d".formatted(year));
		Arbitrary<String> masked = Combinators
			.combine(Arbitraries.of("19", "20", "XX"), Arbitraries.of("0X", "XX", "X5", "24"))
			.as(String::concat);
		Arbitrary<String> parts = Arbitraries
			.oneOf(Arbitraries.integers().between(1, 12), Arbitraries.integers().between(21, 41))
			.map((part) -> "-%02d".formatted(part));
		Arbitrary<String> unspecified = Arbitraries.of("", "-XX", "-1X", "-XX-XX", "-12-3X", "-02-XX");
		Arbitrary<String> unqualified = Combinators
			.combine(Arbitraries.oneOf(years, masked), Arbitraries.oneOf(parts, unspecified))
			.as(String::concat);
		return Combinators.combine(unqualified, Arbitraries.of("", "?", "~", "%")).as(String::concat);
	}

}
