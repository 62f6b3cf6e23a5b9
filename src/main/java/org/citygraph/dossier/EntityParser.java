package org.citygraph.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.citygraph.edtf.Edtf;
import org.citygraph.graph.FactRules;
import org.citygraph.graph.EntityType;
import org.citygraph.graph.Status;

/**
 * Reads an entry of a dossier's {@code entities}.
 */
class EntityParser {

	private static final Set<String> GENERAL = Set.of("id", "type", "name", "names", "in", "latitude", "longitude",
			"population", "wikidata", "geonames", "code");

	private static final Set<String> ACCORD = Set.of("id", "type", "name", "names", "kind", "status", "stated", "title",
			"themes", "open", "paragraphs", "note");

	private static final Set<EntityType> LYING = Set.of(EntityType.CITY, EntityType.REGION, EntityType.ORGANISATION);

	EntityEntry parse(YamlMapping yaml) {
		Optional<EntityType> type = yaml.text("type").flatMap((label) -> type(yaml, label));
		boolean accord = type.filter(EntityType.ACCORD::equals).isPresent();
		yaml.allow(accord ? ACCORD : GENERAL, accord ? "an accord" : "an entity");
		String id = id(yaml, type);
		Optional<String> name = type.isPresent() ? Optional.of(yaml.required("name", "An entity with a type"))
				: yaml.text("name");
		if (type.isEmpty() && name.isPresent()) {
			yaml.mistake("name", "An entity with a name needs its 'type', too.");
		}
		name.filter((text) -> !text.isEmpty() && text.codePoints().noneMatch(Character::isLetterOrDigit))
			.ifPresent(
					(text) -> yaml.mistake("name", "'%s' is not a name: it has no letter or digit.".formatted(text)));
		if (type.filter(EntityType.COUNTRY::equals).isPresent()) {
			code(yaml, id);
		}
		else if (type.isPresent() && yaml.has("code") && !accord) {
			yaml.mistake("code", "Only a country has a 'code'.");
		}
		if (!accord) {
			places(yaml, id, type);
		}
		return new EntityEntry(yaml.position(), id, type, name, yaml.texts("names"), yaml.distinctTexts("in"),
				general(yaml), accord ? Optional.of(terms(yaml)) : Optional.empty());
	}

	private static Optional<EntityType> type(YamlMapping yaml, String label) {
		Optional<EntityType> type = EntityType.ofLabel(label);
		if (type.isEmpty()) {
			yaml.mistake("type", "'%s' is not a type of entity: City, Region, Country, Organisation, Person or Accord."
				.formatted(label));
		}
		return type;
	}

	private static String id(YamlMapping yaml, Optional<EntityType> type) {
		String id = yaml.required("id", "An entity");
		type.filter((known) -> !id.isEmpty() && !known.acceptsId(id))
			.ifPresent((known) -> yaml.mistake("id",
					"'%s' is not an id of type %s, such as %s.".formatted(id, known.label(), known.exampleId())));
		return id;
	}

	private static void code(YamlMapping yaml, String id) {
		String code = yaml.required("code", "A country");
		if (!code.isEmpty() && !id.equals(EntityType.countryId(code))) {
			yaml.mistake("code", "'%s' is not the code that the id '%s' ends in.".formatted(code, id));
		}
	}

	private static void places(YamlMapping yaml, String id, Optional<EntityType> type) {
		if (yaml.has("in") && type.filter(LYING::contains).isEmpty() && type.isPresent()) {
			yaml.mistake("in", "Only cities, regions and organisations lie 'in' a place.");
		}
		if (yaml.texts("in").contains(id)) {
			yaml.mistake("in", "'%s' cannot lie in itself.".formatted(id));
		}
		if (yaml.has("latitude") != yaml.has("longitude")) {
			yaml.mistake(yaml.has("latitude") ? "latitude" : "longitude",
					"A place has both 'latitude' and 'longitude', or neither.");
		}
	}

	private static Map<String, Object> general(YamlMapping yaml) {
		Map<String, Object> general = new HashMap<>();
		coordinate(yaml, "latitude", 90, general);
		coordinate(yaml, "longitude", 180, general);
		population(yaml, general);
		matching(yaml, "wikidata", "Q[1-9][0-9]*", general);
		matching(yaml, "geonames", "[1-9][0-9]*", general);
		matching(yaml, "code", "[A-Z]{2}", general);
		return general;
	}

	private static void population(YamlMapping yaml, Map<String, Object> general) {
		yaml.number("population").ifPresent((number) -> {
			if (number instanceof Double || number.longValue() < 0) {
				yaml.mistake("population", "'population' is a whole number, not below zero.");
			}
			general.put("population", number.longValue());
		});
	}

	private static void coordinate(YamlMapping yaml, String key, int bound, Map<String, Object> general) {
		yaml.number(key).map(Number::doubleValue).ifPresent((degrees) -> {
			if (Math.abs(degrees) > bound) {
				yaml.mistake(key, "'%s' is from -%d to %d degrees.".formatted(key, bound, bound));
			}
			general.put(key, degrees);
		});
	}

	private static void matching(YamlMapping yaml, String key, String pattern, Map<String, Object> general) {
		yaml.text(key).ifPresent((text) -> {
			if (!text.matches(pattern)) {
				yaml.mistake(key, "'%s' is not a valid '%s'.".formatted(text, key));
			}
			general.put(key, text);
		});
	}

	private static AccordTerms terms(YamlMapping yaml) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("kind", FactParser.oneOf(yaml, "kind", FactRules.agreementKinds()));
		yaml.text("title").ifPresent((title) -> properties.put("title", title));
		yaml.text("note").ifPresent((note) -> properties.put("note", note));
		properties.put("open", yaml.truth("open"));
		List<String> themes = FactParser.themes(yaml);
		if (!themes.isEmpty()) {
			properties.put("themes", themes);
		}
		return new AccordTerms(FactParser.status(yaml, false).orElse(Status.SIGNED), yaml.parsed("stated", Edtf::parse),
				properties, yaml.paragraphs());
	}

}
