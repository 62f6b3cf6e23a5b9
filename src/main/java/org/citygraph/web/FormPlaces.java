package org.citygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Bounds how many forms are received at a time, which takes as long as their senders
 * like: those who send slowly keep each other waiting, and nobody who asks otherwise.
 */
@Component
class FormPlaces implements HandlerInterceptor {

	private final Places receiving;

	FormPlaces(PlaceSettings settings) {
		this.receiving = new Places(settings);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (StringUtils.startsWithIgnoreCase(request.getContentType(), MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
			this.receiving.take();
			try {
				request.getParameterMap(); // reads all of it
			}
			finally {
				this.receiving.giveBack();
			}
		}
		return true;
	}

}
