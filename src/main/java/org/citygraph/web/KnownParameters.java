package org.citygraph.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.citygraph.web.InvalidParameters.Invalid;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an endpoint does not know, so that a misspelt filter is never
 * silently ignored, and a parameter that stands twice, since lists are comma-separated.
 * An endpoint knows its {@link RequestParam}s and the components of its records; one that
 * takes a {@code Map} checks them itself.
 */
@Component
class KnownParameters implements HandlerInterceptor {

	private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		boolean asksForMethods = HttpMethod.OPTIONS.matches(request.getMethod());
		if (!asksForMethods && handler instanceof HandlerMethod method) {
			List<Invalid> errors = errors(request, method).toList();
			if (!errors.isEmpty()) {
				throw new InvalidParameters(errors);
			}
		}
		return true;
	}

	Stream<Invalid> errors(HttpServletRequest request, HandlerMethod method) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.flatMap((entry) -> errors(entry.getKey(), entry.getValue(), method));
	}

	private Stream<Invalid> errors(String name, String[] values, HandlerMethod method) {
		Set<String> names = this.known.computeIfAbsent(method.createWithResolvedBean(), KnownParameters::names);
		if (!names.contains("*") && !names.contains(name)) {
			return Stream.of(new Invalid(NotAcceptable.shown(name), names.isEmpty() ? "None is known here."
					: "It is not known here; known are: " + String.join(", ", names) + "."));
		}
		return (values.length > 1)
				? Stream
					.of(new Invalid(NotAcceptable.shown(name), "It stands twice; separate several values by commas."))
				: Stream.empty();
	}

	private static Set<String> names(HandlerMethod method) {
		return Arrays.stream(method.getMethodParameters())
			.flatMap(KnownParameters::names)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> names(MethodParameter parameter) {
		if (parameter.hasParameterAnnotation(RequestParam.class)) {
			return Stream.of(Map.class.isAssignableFrom(parameter.getParameterType()) ? "*" : name(parameter));
		}
		RecordComponent[] components = parameter.getParameterType().getRecordComponents();
		return (components != null) ? Arrays.stream(components).map(RecordComponent::getName) : Stream.empty();
	}

	/** Of a {@link RequestParam}, as callers write it. */
	static String name(MethodParameter parameter) {
		RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
		String name = (annotation != null) ? annotation.value() : "";
		return name.isEmpty() ? String.valueOf(parameter.getParameter().getName()) : name;
	}

}
