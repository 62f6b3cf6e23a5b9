package org.citygraph.dossier;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.citygraph.edtf.Edtf;
import org.citygraph.graph.FactRules;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;

/**
 * Reads an entry of a dossier's {@code facts}.
 */
final class FactParser {

	private static final Set<String> COMMON = Set.of("id", "type", "from", "to", "status", "stated", "paragraphs",
			"supersedes", "note");

	private static final List<String> TEXTS = List.of("title", "item", "unit", "gift", "event", "role", "note");

	private static final Set<String> QUALIFIERS = Set.of("exact", "over", "under", "about");

	private final YamlMapping yaml;

	private final FactType type;

	private final FactRules rules;

	private FactParser(YamlMapping yaml, FactType type) {
		this.yaml = yaml;
		this.type = type;
		this.rules = FactRules.of(type);
	}

	/** Empty where the fact's type is missing or unknown, which is noted. */
	static Optional<FactEntry> parse(YamlMapping yaml) {
		String name = yaml.required("type", "A fact");
		Optional<FactType> type = FactType.facts().stream().filter((known) -> known.name().equals(name)).findFirst();
		if (type.isEmpty() && !name.isEmpty()) {
			yaml.mistake("type", "'%s' is not a type of fact: %s.".formatted(name, FactType.facts()));
		}
		return type.map((known) -> new FactParser(yaml, known).fact());
	}

	private FactEntry fact() {
		Set<String> known = new HashSet<>(COMMON);
		known.addAll(this.rules.properties());
		known.remove("transactionType"); // IATI's
		this.yaml.allow(known, "facts of type " + this.type);
		this.rules.required().forEach((key) -> this.yaml.required(key, "A fact of type " + this.type));
		return new FactEntry(this.yaml.position(), id(), this.type, party("from"), party("to"),
				status(this.yaml, this.type.deed()).orElse(Status.ACTIVE), this.yaml.parsed("stated", Edtf::parse),
				this.yaml.paragraphs(), this.yaml.text("supersedes"), own());
	}

	private String id() {
		String id = this.yaml.required("id", "A fact");
		String pattern = this.type.idPrefix() + "-[a-z0-9-]+";
		if (!id.isEmpty() && !id.matches(pattern)) {
			this.yaml.mistake("id",
					"'%s' is not the id of a fact of type %s: it begins with '%s-', then a-z, 0-9 and hyphens."
						.formatted(id, this.type, this.type.idPrefix()));
		}
		return id;
	}

	private String party(String key) {
		String id = this.yaml.required(key, "A fact");
		if ("to".equals(key) && !id.isEmpty() && this.yaml.text("from").filter(id::equals).isPresent()) {
			this.yaml.mistake(key, "A fact has two different parties; both are '%s'.".formatted(id));
		}
		return id;
	}

	private Map<String, Object> own() {
		Map<String, Object> own = new HashMap<>();
		if (!this.rules.kinds().isEmpty() && this.yaml.has("kind")) {
			own.put("kind", oneOf(this.yaml, "kind", this.rules.kinds()));
		}
		TEXTS.forEach((key) -> this.yaml.text(key).ifPresent((text) -> own.put(key, text)));
		List.of("amount", "quantity")
			.forEach((key) -> this.yaml.number(key).ifPresent((number) -> own.put(key, number)));
		List.of("signatories", "participants").forEach((key) -> put(own, key, this.yaml.distinctTexts(key)));
		put(own, "themes", themes(this.yaml));
		money(own);
		return own;
	}

	private void money(Map<String, Object> own) {
		this.yaml.text("currency").ifPresent((code) -> {
			if (!code.matches("[A-Z]{3}")) {
				this.yaml.mistake("currency",
						"'%s' is not a currency's code of three letters (ISO 4217).".formatted(code));
			}
			own.put("currency", code);
		});
		if (own.containsKey("amount") && !own.containsKey("currency")) {
			this.yaml.mistake("amount", "An amount needs its 'currency'.");
		}
		if (this.yaml.has("qualifier")) {
			own.put("qualifier", oneOf(this.yaml, "qualifier", QUALIFIERS));
			if (!this.yaml.has("amount") && !this.yaml.has("quantity")) {
				this.yaml.mistake("qualifier", "A qualifier needs an 'amount' or a 'quantity' that it is of.");
			}
		}
		own.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() instanceof Number number && number.doubleValue() < 0)
			.forEach((entry) -> this.yaml.mistake(entry.getKey(),
					"'%s' cannot be below zero.".formatted(entry.getKey())));
	}

	private static void put(Map<String, Object> own, String key, List<String> values) {
		if (!values.isEmpty()) {
			own.put(key, values);
		}
	}

	/** The themes' ids; a dossier may leave out their prefix. */
	static List<String> themes(YamlMapping yaml) {
		return yaml.texts("themes")
			.stream()
			.map((theme) -> theme.startsWith("theme-") ? theme : "theme-" + theme)
			.distinct()
			.toList();
	}

	/** Only deeds, which are aid and activities, can be done. */
	static Optional<Status> status(YamlMapping yaml, boolean deed) {
		String name = yaml.required("status", "A fact or accord");
		Optional<Status> status = Status.ofText(name);
		if (status.isEmpty() && !name.isEmpty()) {
			yaml.mistake("status", "'%s' is not a status: %s.".formatted(name,
					String.join(", ", Arrays.stream(Status.values()).map(Status::text).toList())));
		}
		if (!deed && status.filter(Status.DONE::equals).isPresent()) {
			yaml.mistake("status", "Only aid and activities are 'done'.");
		}
		return status;
	}

	static String oneOf(YamlMapping yaml, String key, Set<String> allowed) {
		String value = yaml.required(key, "This");
		if (!value.isEmpty() && !allowed.contains(value)) {
			yaml.mistake(key,
					"'%s' is not a known '%s': %s.".formatted(value, key, String.join(", ", new TreeSet<>(allowed))));
		}
		return value;
	}

}
