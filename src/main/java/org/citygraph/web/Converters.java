package org.citygraph.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How parameters are read: strictly, and with a sentence about what would be right.
 */
@Configuration(proxyBeanMethods = false)
class Converters implements WebMvcConfigurer {

	/** Calls whose work is bounded where it is done, or is none. */
	private static final String[] ELSEWHERE = { "/api/export/**", "/api/imports/**", "/api/jobs/**", "/actuator/**",
			"/error" };

	private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

	private final KnownParameters known;

	private final ControlCharacters controls;

	private final FormPlaces forms;

	private final CallPlaces places;

	private final RecordArguments records;

	Converters(KnownParameters known, ControlCharacters controls, FormPlaces forms, CallPlaces places,
			RecordArguments records) {
		this.known = known;
		this.controls = controls;
		this.forms = forms;
		this.places = places;
		this.records = records;
	}

	@Override
	@SuppressWarnings("NullAway") // a blank is nothing, as in Spring's own converters
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(String.class, Integer.class, Converters::number);
		registry.addConverter(String.class, LocalDate.class, Converters::date);
		registry.addConverter(String.class, FactType.class, Converters::factType);
		registry.addConverter(String.class, Status.class, Converters::status);
	}

	/** Of YAML only dossiers are read, with limits of their own. */
	@Override
	public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
		converters.configureMessageConvertersList((all) -> all
			.removeIf((converter) -> converter.getSupportedMediaTypes().contains(MediaType.APPLICATION_YAML)));
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.records);
	}

	/**
	 * Forms are received before anything is asked of them, and before a place is taken.
	 */
	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.forms).addPathPatterns("/api/**", "/reconcile/**");
		registry.addInterceptor(this.known).addPathPatterns("/api/**", "/reconcile");
		registry.addInterceptor(this.controls).addPathPatterns("/api/**", "/reconcile/**");
		registry.addInterceptor(this.places).excludePathPatterns(ELSEWHERE);
	}

	/** Spring's own takes {@code 1 0} for 10, and {@code 0x10} for 16. */
	static @Nullable Integer number(String text) {
		if (text.isBlank()) {
			return null;
		}
		if (!NUMBER.matcher(text.strip()).matches()) {
			throw new NotAcceptable("'%s' is not a whole number of at most nine digits, such as 10."
				.formatted(NotAcceptable.shown(text)));
		}
		return Integer.valueOf(text.strip());
	}

	private static @Nullable LocalDate date(String text) {
		if (text.isBlank()) {
			return null;
		}
		try {
			return LocalDate.parse(text.strip());
		}
		catch (DateTimeException ex) {
			throw new NotAcceptable("'%s' is not a day such as 2023-12-12.".formatted(NotAcceptable.shown(text)));
		}
	}

	private static FactType factType(String text) {
		return Arrays.stream(FactType.values())
			.filter((type) -> type.name().equals(text.strip()))
			.findFirst()
			.orElseThrow(() -> new NotAcceptable("'%s' is not a type; types are %s."
				.formatted(NotAcceptable.shown(text), names(FactType.values()))));
	}

	private static Status status(String text) {
		return Status.ofText(text.strip())
			.orElseThrow(() -> new NotAcceptable(
					"'%s' is not a status; statuses are %s.".formatted(NotAcceptable.shown(text),
							Arrays.stream(Status.values()).map(Status::text).collect(Collectors.joining(", ")))));
	}

	private static String names(Enum<?>[] values) {
		return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
	}

}
