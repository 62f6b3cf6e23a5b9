package org.citygraph.edtf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All of some dates, or one of them. */
record DateSet(boolean all, List<Member> members) implements Expression {

	@Override
	public Optional<LocalDate> earliest() {
		return boundsIfComplete(this.members.stream().map(Member::earliest)).min(Comparator.naturalOrder());
	}

	@Override
	public Optional<LocalDate> latest() {
		return boundsIfComplete(this.members.stream().map(Member::latest)).max(Comparator.naturalOrder());
	}

	/** One member without a bound leaves the whole set without. */
	private static Stream<LocalDate> boundsIfComplete(Stream<Optional<LocalDate>> bounds) {
		List<Optional<LocalDate>> known = bounds.toList();
		return known.contains(Optional.<LocalDate>empty()) ? Stream.empty() : known.stream().flatMap(Optional::stream);
	}

	@Override
	public String inWords() {
		String conjunction = this.all ? "and" : "or";
		return Phrase.list(this.members.stream().map((member) -> member.phrase(conjunction)).toList(), conjunction);
	}

}
