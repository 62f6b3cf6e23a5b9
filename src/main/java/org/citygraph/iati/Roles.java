package org.citygraph.iati;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.citygraph.edtf.Edtf;
import org.citygraph.edtf.EdtfInvalid;
import org.citygraph.graph.EntityType;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.citygraph.sources.Claim;
import org.citygraph.sources.Mention;
import org.citygraph.sources.RowInvalid;

/**
 * Who takes part in an activity as what. Three organisations or more make it an accord of
 * kind project, whose members they are, in the roles of the code list OrganisationRole;
 * two make an agreement of kind project, which has no roles; one has no partner.
 */
final class Roles {

	private static final Map<String, String> ROLES = Map.of("1", "funding", "2", "accountable", "3", "extending", "4",
			"implementing");

	private static final String PLANNED_START = "1";

	private static final String START = "2";

	private static final String END = "4";

	private final Activity activity;

	private final List<Organisation> parties;

	private final Set<String> keys;

	Roles(Activity activity) {
		this.activity = activity;
		this.parties = activity.participants().stream().filter(Roles::tells).toList();
		this.keys = this.parties.stream().map(Organisation::key).collect(Collectors.toSet());
	}

	private static boolean tells(Organisation organisation) {
		return !organisation.key().isEmpty() && ROLES.containsKey(organisation.role());
	}

	/** Empty unless it is an accord. */
	Optional<Mention> accord() {
		return (this.keys.size() < 3) ? Optional.empty()
				: Optional.of(new Mention(accordKey(), EntityType.ACCORD, title(), List.of(), Optional.empty(),
						Map.of(), Map.of("kind", "project", "title", title(), "open", false, "status", status().text()),
						this.parties.getFirst().row()));
	}

	/**
	 * @throws RowInvalid if the organisation has no role that ties it to others
	 */
	Claim claim(Organisation organisation) {
		if (this.activity.id().isEmpty()) {
			throw new RowInvalid("its activity has no iati-identifier");
		}
		if (organisation.key().isEmpty()) {
			throw new RowInvalid("the participating organisation has neither a reference nor a name");
		}
		if (!tells(organisation)) {
			throw new RowInvalid("'" + organisation.role() + "' is no organisation role; 1 to 4 are");
		}
		if (this.keys.size() < 2) {
			throw new RowInvalid("no other organisation takes part in the activity, so this role ties it to none");
		}
		return (this.keys.size() == 2) ? project(organisation) : membership(organisation);
	}

	private Claim project(Organisation organisation) {
		String other = this.keys.stream().filter((key) -> !key.equals(organisation.key())).findFirst().orElseThrow();
		return new Claim(FactType.AGREEMENT, organisation.key(), other, status(), stated(),
				Map.of("kind", "project", "title", title()), this.activity.id(), organisation.row());
	}

	private Claim membership(Organisation organisation) {
		String role = ROLES.getOrDefault(organisation.role(), "");
		return new Claim(FactType.MEMBER_OF, organisation.key(), accordKey(), status(), stated(), Map.of("role", role),
				role, organisation.row());
	}

	/**
	 * So that an organisation whose reference is an activity's identifier stays another.
	 */
	private String accordKey() {
		return "activity " + this.activity.id();
	}

	private String title() {
		return this.activity.title().orElseGet(this.activity::id);
	}

	/** By the code list ActivityStatus; without one it is taken to go on. */
	private Status status() {
		return switch (this.activity.status()) {
			case "1" -> Status.PROPOSED;
			case "4", "5" -> Status.ENDED;
			case "6" -> Status.SUSPENDED;
			default -> Status.ACTIVE;
		};
	}

	private Optional<Edtf> stated() {
		Optional<String> start = date(START).or(() -> date(PLANNED_START));
		Optional<String> end = date(END);
		try {
			return end.map((last) -> start.orElse("") + "/" + last).or(() -> start).map(Edtf::parse);
		}
		catch (EdtfInvalid ex) {
			throw new RowInvalid(
					"its activity has the dates " + this.activity.dates().values() + ", which fit no period");
		}
	}

	private Optional<String> date(String type) {
		return Optional.ofNullable(this.activity.dates().get(type)).map((written) -> Flow.date(written).text());
	}

}
