package org.citygraph.web;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.citygraph.web.InvalidParameters.Invalid;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that hold control characters. No name or id has any, and where
 * values are trimmed one would pass for a blank, so that a filter would be ignored.
 */
@Component
class ControlCharacters implements HandlerInterceptor, ParameterCheck {

	/** JSON, which may be written in several lines. */
	private static final Set<String> JSON = Set.of("queries", "extend");

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		List<Invalid> errors = errors(request);
		if (!errors.isEmpty()) {
			throw new InvalidParameters(errors);
		}
		return true;
	}

	@Override
	public List<Invalid> errors(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.flatMap((entry) -> Arrays.stream(entry.getValue())
				.flatMapToInt((value) -> first(entry.getKey(), value).stream())
				.mapToObj((control) -> new Invalid(NotAcceptable.shown(entry.getKey()),
						"It holds the control character U+%04X; leave that out.".formatted(control))))
			.toList();
	}

	private static OptionalInt first(String name, String value) {
		return value.chars()
			.filter(Character::isISOControl)
			.filter((control) -> !(JSON.contains(name) && Character.isWhitespace(control)))
			.findFirst();
	}

}
