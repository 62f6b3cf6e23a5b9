package org.citygraph.web;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Sends whoever asks for a merged entity to the one that it is now (308), wherever its id
 * stands in the call. Asked only once something was not found, so that others lose no
 * time and a call with other mistakes is told these.
 */
@Component
class Redirects {

	private static final String ID = "[a-z]{2,8}-[a-z0-9-]{1,190}";

	/** What stands around an id in a list, or behind "cluster:", encoded or not. */
	private static final String AROUND = ",|:|%2[Cc]|%3[Aa]";

	private final ObjectProvider<FormerIds> former;

	Redirects(ObjectProvider<FormerIds> former) {
		this.former = former;
	}

	Optional<ResponseEntity<Object>> of(HttpServletRequest request) {
		Set<String> ids = new LinkedHashSet<>();
		moved(request, Map.of(), ids::add);
		FormerIds known = this.former.getIfAvailable();
		Map<String, String> now = (ids.isEmpty() || known == null) ? Map.of() : known.now(ids);
		return now.isEmpty() ? Optional.empty() : Optional
			.of(ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT).location(URI.create(moved(request, now, (id) -> {
			}))).build());
	}

	/** The call's address, still encoded, with other ids for those that are known. */
	private static String moved(HttpServletRequest request, Map<String, String> now, Consumer<String> seen) {
		String path = replaced(request.getRequestURI(), "/", now, seen);
		String query = request.getQueryString();
		return (query == null) ? path : path + "?" + Arrays.stream(query.split("&", -1)).map((parameter) -> {
			int value = parameter.indexOf('=') + 1;
			return parameter.substring(0, value) + replaced(parameter.substring(value), AROUND, now, seen);
		}).collect(Collectors.joining("&"));
	}

	/** A text whose parts, between separators, may be ids. */
	private static String replaced(String text, String separator, Map<String, String> now, Consumer<String> seen) {
		return Pattern.compile("(?<=^|" + separator + ")" + ID + "(?=$|" + separator + ")")
			.matcher(text)
			.replaceAll((found) -> {
				seen.accept(found.group());
				return now.getOrDefault(found.group(), found.group());
			});
	}

}
