package org.citygraph.iati;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A text in one or more languages. */
final class Narratives {

	private final Set<String> texts = new LinkedHashSet<>();

	private Optional<String> english = Optional.empty();

	/**
	 * @param language of the activity, which holds where a narrative tells none
	 */
	static Narratives read(XmlCursor xml, Optional<String> language) {
		Narratives read = new Narratives();
		while (xml.nextChild()) {
			if (xml.name().equals("narrative")) {
				boolean english = xml.language()
					.or(() -> language)
					.orElse("en")
					.toLowerCase(Locale.ROOT)
					.startsWith("en");
				read.add(xml.text(), english);
			}
			else {
				xml.skip();
			}
		}
		return read;
	}

	private void add(String text, boolean isEnglish) {
		if (!text.isEmpty()) {
			this.texts.add(text);
			if (isEnglish && this.english.isEmpty()) {
				this.english = Optional.of(text);
			}
		}
	}

	/** The English text, else the first. */
	Optional<String> best() {
		return this.english.or(() -> this.texts.stream().findFirst());
	}

	List<String> all() {
		return new ArrayList<>(this.texts);
	}

}
