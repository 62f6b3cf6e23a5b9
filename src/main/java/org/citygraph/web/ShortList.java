package org.citygraph.web;

import java.util.List;
import java.util.function.Function;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * The part that a caller asks for of a list which is short by nature: a thousand unless
 * said, so that nobody needs to turn pages.
 *
 * @param limit how many, at most 1000, which is the default
 * @param offset how many to leave out first
 */
public record ShortList(@Min(1) @Max(Page.MOST) @Nullable Integer limit,
		@Min(0) @Max(10_000_000) @Nullable Integer offset) {

	/** What is asked of all there is, with a link to more. */
	public <E, T> ResponseEntity<T> answer(List<E> all, Function<List<E>, T> body) {
		Page page = new Page((this.limit != null) ? this.limit : Integer.valueOf(Page.MOST), this.offset);
		int start = Math.min(page.start(), all.size());
		int end = Math.min(start + page.size(), all.size());
		return page.answer(body.apply(all.subList(start, end)), end < all.size());
	}

}
