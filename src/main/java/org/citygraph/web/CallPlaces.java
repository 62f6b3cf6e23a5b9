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

/**
 * Bounds how many questions are worked on, so that the server stays able to answer
 * others, most of all whether it is well. Those that are {@link Quick} have places of
 * their own.
 */
@Component
@EnableConfigurationProperties(PlaceSettings.class)
class CallPlaces implements HandlerInterceptor, MeterBinder {

	private static final String TAKEN = CallPlaces.class.getName();

	private final Places quick;

	private final Places others;

	CallPlaces(PlaceSettings settings) {
		this.quick = new Places(settings);
		this.others = new Places(settings);
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		measure("quick", this.quick, meters);
		measure("others", this.others, meters);
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

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			Places places = method.hasMethodAnnotation(Quick.class) ? this.quick : this.others;
			places.take();
			request.setAttribute(TAKEN, places);
		}
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		if (request.getAttribute(TAKEN) instanceof Places places) {
			request.removeAttribute(TAKEN);
			places.giveBack();
		}
	}

}
