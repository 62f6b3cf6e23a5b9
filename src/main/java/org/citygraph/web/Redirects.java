package org.citygraph.web;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends whoever asks for a merged entity to the one that it is now (308), wherever its id
 * stands in the call. Asked only once a call has failed, so that others lose no time.
 */
@Component
class Redirects {

	private static final String ID = "[a-z]{2,8}-[a-z0-9-]{1,190}";

	private final ObjectProvider<FormerIds> former;

	Redirects(ObjectProvider<FormerIds> former) {
		this.former = former;
	}

	Optional<ResponseEntity<Object>> of(HttpServletRequest request) {
		UriComponents asked = UriComponentsBuilder.fromPath(request.getRequestURI())
			.query(request.getQueryString())
			.build();
		Set<String> ids = ids(asked);
		FormerIds known = this.former.getIfAvailable();
		Map<String, String> now = (ids.isEmpty() || known == null) ? Map.of() : known.now(ids);
		return now.isEmpty() ? Optional.empty() : Optional
			.of(ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT).location(replaced(asked, now)).build());
	}

	private static Set<String> ids(UriComponents asked) {
		Set<String> ids = new LinkedHashSet<>(asked.getPathSegments());
		asked.getQueryParams().values().forEach((values) -> values.forEach((value) -> {
			if (value != null) {
				ids.addAll(List.of(value.split(",", 100)));
			}
		}));
		ids.removeIf((id) -> !id.matches(ID));
		return ids;
	}

	private static URI replaced(UriComponents asked, Map<String, String> now) {
		UriComponentsBuilder builder = UriComponentsBuilder.newInstance();
		asked.getPathSegments().forEach((segment) -> builder.pathSegment(now.getOrDefault(segment, segment)));
		asked.getQueryParams()
			.forEach((name, values) -> values.forEach((value) -> builder.queryParam(name, replaced(value, now))));
		return URI.create(builder.build(true).toUriString());
	}

	private static Object[] replaced(String value, Map<String, String> now) {
		return (value == null) ? new Object[0] : new Object[] {
				String.join(",", Arrays.stream(value.split(",", 100)).map((id) -> now.getOrDefault(id, id)).toList()) };
	}

}
