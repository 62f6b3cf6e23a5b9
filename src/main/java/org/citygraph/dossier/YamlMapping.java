package org.citygraph.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One mapping of a YAML file, read key by key; whatever is not as asked for is noted as a
 * mistake with its line.
 */
class YamlMapping {

	/** No exponents: in full, so that none is too large to be counted exactly. */
	private static final String NUMBER = "[-+]?[0-9]{1,18}(\\.[0-9]{1,18})?";

	private final String file;

	private final Location location;

	private final Map<String, Node> values = new LinkedHashMap<>();

	private final Map<String, Location> keys = new LinkedHashMap<>();

	private final Mistakes mistakes;

	YamlMapping(String file, MappingNode node, Mistakes mistakes) {
		this.file = file;
		this.mistakes = mistakes;
		this.location = locate(node);
		node.getValue().forEach((entry) -> {
			String key = (entry.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "";
			if (this.keys.putIfAbsent(key, locate(entry.getKeyNode())) != null) {
				mistakes.add(locate(entry.getKeyNode()), "'%s' stands here twice; keep one.".formatted(key));
			}
			if (!Tag.NULL.equals(entry.getValueNode().getTag())) {
				this.values.putIfAbsent(key, entry.getValueNode());
			}
		});
	}

	Location location() {
		return this.location;
	}

	Position position() {
		return new Position(this.location, this.keys);
	}

	/** Whether the key has no value, or a list of nothing. */
	boolean isEmpty(String key) {
		return !has(key) || (this.values.get(key) instanceof SequenceNode list && list.getValue().isEmpty());
	}

	/** Whether the key has a value; {@code ~} and {@code null} are none. */
	boolean has(String key) {
		return this.values.containsKey(key);
	}

	void mistake(String key, String reason) {
		this.mistakes.add(this.keys.getOrDefault(key, this.location), reason);
	}

	/** Every key must be one of these. */
	void allow(Set<String> keys, String what) {
		this.keys.keySet()
			.stream()
			.filter((key) -> !keys.contains(key))
			.forEach((key) -> mistake(key, "'%s' is not known in %s; known are %s.".formatted(key, what,
					String.join(", ", new TreeSet<>(keys)))));
	}

	Optional<String> text(String key) {
		return scalar(key).filter((text) -> !TextRules.isBlank(text));
	}

	String required(String key, String what) {
		Optional<String> text = text(key);
		if (text.isEmpty() && (!has(key) || this.values.get(key) instanceof ScalarNode)) {
			mistake(key, "%s needs '%s'.".formatted(what, key));
		}
		return text.orElse("");
	}

	/**
	 * The value as the function makes it; its {@link IllegalArgumentException} is noted
	 * as a mistake.
	 */
	<T> Optional<T> parsed(String key, Function<String, T> parse) {
		return text(key).flatMap((text) -> {
			try {
				return Optional.of(parse.apply(text));
			}
			catch (IllegalArgumentException ex) {
				mistake(key, "'%s' is not a valid '%s': %s".formatted(text, key, ex.getMessage()));
				return Optional.empty();
			}
		});
	}

	/**
	 * A whole number as a long, any other as a double, exactly as far as a double goes.
	 */
	Optional<Number> number(String key) {
		return parsed(key, (text) -> {
			if (!text.matches(NUMBER)) {
				throw new IllegalArgumentException("write a number such as 1600 or 12.5.");
			}
			BigDecimal number = new BigDecimal(text);
			return (number.stripTrailingZeros().scale() <= 0) ? (Number) number.longValueExact()
					: (Number) number.doubleValue();
		});
	}

	boolean truth(String key) {
		return parsed(key, (text) -> {
			if (!Set.of("true", "false").contains(text)) {
				throw new IllegalArgumentException("write true or false.");
			}
			return Boolean.valueOf(text);
		}).orElse(false);
	}

	List<String> texts(String key) {
		List<String> texts = new ArrayList<>();
		for (Node item : items(key)) {
			if (item instanceof ScalarNode scalar && !TextRules.isBlank(scalar.getValue())) {
				texts.add(sound(key, scalar));
			}
			else {
				this.mistakes.add(locate(item), "Each item of '%s' must be a text.".formatted(key));
			}
		}
		return texts;
	}

	/** Texts of which none may stand there twice. */
	List<String> distinctTexts(String key) {
		List<String> texts = texts(key);
		Set<String> seen = new HashSet<>();
		texts.stream()
			.filter((text) -> !seen.add(text))
			.forEach((text) -> mistake(key, "'%s' stands twice in '%s'; keep one.".formatted(text, key)));
		return texts;
	}

	List<Integer> paragraphs() {
		List<Integer> paragraphs = new ArrayList<>();
		List<String> texts = texts("paragraphs");
		for (String text : texts) {
			if (text.matches("[1-9][0-9]{0,8}")) {
				paragraphs.add(Integer.valueOf(text));
			}
			else {
				mistake("paragraphs", "'%s' is not a paragraph's number, counted from 1.".formatted(text));
			}
		}
		if (!has("paragraphs") || (texts.isEmpty() && this.values.get("paragraphs") instanceof SequenceNode)) {
			mistake("paragraphs", "The paragraphs that tell this are missing: 'paragraphs: [3]'.");
		}
		return paragraphs.stream().distinct().toList();
	}

	List<YamlMapping> mappings(String key) {
		return items(key).stream().flatMap((item) -> mapping(item, key).stream()).toList();
	}

	private List<Node> items(String key) {
		Node node = this.values.get(key);
		if (node instanceof SequenceNode sequence) {
			return sequence.getValue();
		}
		if (node != null) {
			mistake(key, "'%s' must be a list.".formatted(key));
		}
		return List.of();
	}

	Optional<YamlMapping> mapping(String key) {
		return Optional.ofNullable(this.values.get(key)).flatMap((node) -> mapping(node, key));
	}

	private Optional<YamlMapping> mapping(Node node, String key) {
		if (node instanceof MappingNode mapping) {
			return Optional.of(new YamlMapping(this.file, mapping, this.mistakes));
		}
		this.mistakes.add(locate(node), "'%s' must hold keys and values here.".formatted(key));
		return Optional.empty();
	}

	private Optional<String> scalar(String key) {
		Node node = this.values.get(key);
		if (node == null) {
			return Optional.empty();
		}
		if (node instanceof ScalarNode scalar) {
			return Optional.of(sound(key, scalar));
		}
		mistake(key, "'%s' must be a single value.".formatted(key));
		return Optional.empty();
	}

	private String sound(String key, ScalarNode scalar) {
		TextRules.mistake(key, scalar.getValue()).ifPresent((reason) -> this.mistakes.add(locate(scalar), reason));
		return scalar.getValue();
	}

	private Location locate(Node node) {
		return new Location(this.file, node.getStartMark().getLine() + 1);
	}

}
