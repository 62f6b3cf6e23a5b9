package org.citygraph.ties;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.citygraph.facts.FactFilter;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which facts count and which entities may stand between the ends of a route.
 * <p>
 * A fact counts if all of these hold:
 * <ul>
 * <li>its type is one of {@code types}, and its kind, status and data set are among
 * {@code kinds}, {@code statuses} and {@code datasets} where these are not empty; a fact
 * without a kind is of none of the kinds;</li>
 * <li>it is not superseded, or under {@code knownAt} it was known on that day and not yet
 * superseded;</li>
 * <li>it is neither ended, proposed nor draft, unless {@code statuses} names that; or
 * under {@code validAt} it holds on that day, an unknown bound not excluding it, ended
 * ones included and proposed and draft ones never.</li>
 * </ul>
 * A country, an avoided entity and one of an avoided country are never passed; the ends
 * are exempt. An avoided id or country code that the index does not know avoids nothing.
 */
public record TieFilter(Set<FactType> types, Set<String> kinds, Set<Status> statuses, Set<String> datasets,
		@Nullable LocalDate validAt, @Nullable LocalDate knownAt, Set<String> avoid, Set<String> avoidCountries) {

	public TieFilter {
		types = Set.copyOf(types);
		kinds = Set.copyOf(kinds);
		statuses = Set.copyOf(statuses);
		datasets = Set.copyOf(datasets);
		avoid = Set.copyOf(avoid);
		avoidCountries = Set.copyOf(avoidCountries);
	}

	/** As a caller asked; over the ties that make a network unless types are said. */
	public static TieFilter of(FactFilter filter, Set<String> avoid, Set<String> avoidCountries) {
		return new TieFilter(filter.typesOr(FactType.ties()), orNone(filter.kinds()), orNone(filter.statuses()),
				filter.namedDataset().map(Set::of).orElse(Set.of()), filter.validAt(), filter.knownAt(), avoid,
				avoidCountries);
	}

	private static <T> Set<T> orNone(@Nullable Set<T> values) {
		return (values != null) ? values : Set.of();
	}

	public TieFilter avoidingNothing() {
		return new TieFilter(this.types, this.kinds, this.statuses, this.datasets, this.validAt, this.knownAt, Set.of(),
				Set.of());
	}

	/** As things are on another day. */
	public TieFilter on(LocalDate day) {
		return new TieFilter(this.types, this.kinds, this.statuses, this.datasets, day, this.knownAt, this.avoid,
				this.avoidCountries);
	}

	/** With all that sources have told since. */
	public TieFilter asKnownNow() {
		return new TieFilter(this.types, this.kinds, this.statuses, this.datasets, this.validAt, null, this.avoid,
				this.avoidCountries);
	}

	/** Without any day; what held on some day counts, if a day was asked for. */
	public TieFilter atAnyTime() {
		Set<Status> held = (this.validAt == null || !this.statuses.isEmpty()) ? this.statuses
				: EnumSet.complementOf(EnumSet.of(Status.PROPOSED, Status.DRAFT));
		return new TieFilter(this.types, this.kinds, held, this.datasets, null, null, this.avoid, this.avoidCountries);
	}

	/** With what is ended, proposed or a draft. */
	public TieFilter ofAnyStatus() {
		return new TieFilter(this.types, this.kinds, Set.of(Status.values()), this.datasets, null, this.knownAt,
				this.avoid, this.avoidCountries);
	}

	/**
	 * Whether facts of this profile can count, before their dates are looked at.
	 */
	public boolean admits(FactProfile profile) {
		return this.types.contains(profile.type()) && admitsKind(profile.kind()) && admits(profile.status())
				&& (this.datasets.isEmpty() || this.datasets.contains(profile.dataset()));
	}

	private boolean admitsKind(@Nullable String kind) {
		return this.kinds.isEmpty() || (kind != null && this.kinds.contains(kind));
	}

	private boolean admits(Status status) {
		boolean asked = this.statuses.isEmpty() ? holdsUnasked(status) : this.statuses.contains(status);
		return asked && !(this.validAt != null && status.planned());
	}

	private boolean holdsUnasked(Status status) {
		return !status.planned() && (status != Status.ENDED || this.validAt != null);
	}

}
