package org.citygraph.uploads;

import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.citygraph.web.TooBusy;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Bounds how many uploads are received at a time, before any of their bytes is kept:
 * together with those that wait for their import, as many as may wait. It comes first,
 * since whoever looks at parameters has the whole form received.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadPlaces implements HandlerInterceptor, WebMvcConfigurer {

	private static final String TAKEN = UploadPlaces.class.getName();

	private final Jobs jobs;

	private final int places;

	private final AtomicInteger receiving = new AtomicInteger();

	UploadPlaces(Jobs jobs, UploadSettings settings, MeterRegistry meters) {
		this.jobs = jobs;
		this.places = settings.queue();
		Gauge.builder("citygraph.imports.receiving", this.receiving, AtomicInteger::get)
			.description("Uploads that are being received")
			.register(meters);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/api/imports");
	}

	/**
	 * Lets an upload in.
	 * @throws TooBusy if enough others are received or wait
	 */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (HttpMethod.POST.matches(request.getMethod())) {
			if (this.receiving.incrementAndGet() + this.jobs.waiting() > this.places) {
				this.receiving.decrementAndGet();
				throw Jobs.full();
			}
			request.setAttribute(TAKEN, true);
		}
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		if (request.getAttribute(TAKEN) != null) {
			request.removeAttribute(TAKEN);
			this.receiving.decrementAndGet();
		}
	}

}
