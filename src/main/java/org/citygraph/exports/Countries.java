package org.citygraph.exports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.InvalidParameters.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * In which countries both ends of a fact lie, or the one end that lies somewhere: themes
 * that somebody seeks or offers do not. Unless any is said, everywhere.
 *
 * @param countries ISO 3166-1 alpha-2 codes
 */
public record Countries(@Parameter(
		description = "Only entities of these countries, by code, facts between them, and what they seek or offer",
		explode = Explode.FALSE) @Size(max = 250) @Nullable Set<@Pattern(regexp = "[A-Z]{2}",
				message = "must be codes of two capital letters, such as UA") String> countries) {

	/** Blanks between commas are nothing. */
	public Countries {
		countries = (countries == null) ? Set.of()
				: countries.stream().filter((code) -> !code.isBlank()).collect(Collectors.toUnmodifiableSet());
	}

	/** In a stable order; empty where none is said. */
	Optional<List<String>> codes() {
		return (this.countries == null || this.countries.isEmpty()) ? Optional.empty()
				: Optional.of(this.countries.stream().sorted().toList());
	}

	/**
	 * That a slip, such as {@code UK}, is not taken for a country without entities.
	 * @throws InvalidParameters if a code is no country's
	 */
	void requireKnown() {
		List<Invalid> errors = codes().stream()
			.flatMap(List::stream)
			.filter((code) -> !org.citygraph.countries.Countries.all().contains(code))
			.map((code) -> new Invalid("countries", "'%s' is not the code of a country.".formatted(code)))
			.toList();
		if (!errors.isEmpty()) {
			throw new InvalidParameters(errors);
		}
	}

}
