package org.citygraph.web;

import java.util.Map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The part of a list that a caller asks for.
 *
 * @param limit how many, at most 1000; 25 unless said
 * @param offset how many to leave out first
 */
public record Page(@Min(1) @Max(Page.MOST) @Nullable Integer limit, @Min(0) @Max(10_000_000) @Nullable Integer offset) {

	public static final int DEFAULT_LIMIT = 25;

	public static final int MOST = 1000;

	public Page {
		limit = (limit != null) ? limit : Integer.valueOf(DEFAULT_LIMIT);
		offset = (offset != null) ? offset : Integer.valueOf(0);
	}

	public int size() {
		return (this.limit != null) ? this.limit : DEFAULT_LIMIT;
	}

	public int start() {
		return (this.offset != null) ? this.offset : 0;
	}

	/** As a receipt tells it. */
	public Map<String, Integer> told() {
		return Map.of("limit", size(), "offset", start());
	}

	/** The answer, with a link (RFC 8288) to the next page where there is more. */
	public <T> ResponseEntity<T> answer(T body, boolean more) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
		if (more) {
			String next = ServletUriComponentsBuilder.fromCurrentRequest()
				.replaceQueryParam("offset", start() + size())
				.replaceQueryParam("limit", size())
				.build()
				.toUriString();
			answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
		}
		return answer.body(body);
	}

}
