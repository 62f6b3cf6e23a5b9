package org.citygraph.web;

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
class CallPlaces implements HandlerInterceptor {

	private static final String TAKEN = CallPlaces.class.getName();

	private final Places quick;

	private final Places others;

	CallPlaces(PlaceSettings settings) {
		this.quick = new Places(settings);
		this.others = new Places(settings);
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
