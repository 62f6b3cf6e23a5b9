package org.citygraph.uploads;

import java.util.concurrent.Semaphore;

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
 * Bounds how many uploads are received at a time, before any of their bytes is kept: as
 * many as may wait for their import, and none where no more may. It comes first, since
 * whoever looks at parameters has the whole form received.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadPlaces implements HandlerInterceptor, WebMvcConfigurer {

	private static final String TAKEN = UploadPlaces.class.getName();

	private final Jobs jobs;

	private final Semaphore free;

	UploadPlaces(Jobs jobs, UploadSettings settings, MeterRegistry meters) {
		this.jobs = jobs;
		this.free = new Semaphore(settings.queue());
		Gauge.builder("citygraph.imports.receiving", this.free, (free) -> settings.queue() - free.availablePermits())
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
			if (!this.jobs.hasRoom() || !this.free.tryAcquire()) {
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
			this.free.release();
		}
	}

}
