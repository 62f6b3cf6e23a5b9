package org.citygraph.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Bounds how many questions are worked on, so that the server stays able to answer
 * others, most of all whether it is well. Those that are {@link Quick} have places of
 * their own, and so have files, some of megabytes, which are sent as slowly as they are
 * read.
 */
@Component
@EnableConfigurationProperties(PlaceSettings.class)
class CallPlaces implements HandlerInterceptor, MeterBinder {

	private static final String TAKEN = CallPlaces.class.getName();

	private final Places quick;

	private final Places others;

	private final Places files;

	CallPlaces(PlaceSettings settings) {
		this.quick = new Places(settings);
		this.others = new Places(settings);
		this.files = new Places(settings);
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		measure("quick", this.quick, meters);
		measure("others", this.others, meters);
		measure("files", this.files, meters);
	}

	private static void measure(String which, Places places, MeterRegistry meters) {
		Gauge.builder("citygraph.calls.running", places, Places::taken)
			.description("Questions that are worked on")
			.tag("places", which)
			.register(meters);
		Gauge.builder("citygraph.calls.waiting", places, Places::waiting)
			.description("Questions that wait for a place")
			.tag("places", which)
			.register(meters);
	}

	/** Who hands a call on, as to a file, needs his own place no more. */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		giveBack(request);
		Places places = placesOf(handler);
		if (places != null) {
			places.take();
			request.setAttribute(TAKEN, places);
		}
		return true;
	}

	private @Nullable Places placesOf(Object handler) {
		return switch (handler) {
			case HandlerMethod method -> method.hasMethodAnnotation(Quick.class) ? this.quick : this.others;
			case ResourceHttpRequestHandler file -> this.files;
			default -> null;
		};
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		giveBack(request);
	}

	private static void giveBack(HttpServletRequest request) {
		if (request.getAttribute(TAKEN) instanceof Places places) {
			request.removeAttribute(TAKEN);
			places.giveBack();
		}
	}

}
