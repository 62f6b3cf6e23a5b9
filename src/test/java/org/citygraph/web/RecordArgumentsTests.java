package org.citygraph.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.MethodParameter;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Without a factory of binders nothing can go Spring's way: whoever tries fails, and what
 * succeeds was made the quick way.
 */
class RecordArgumentsTests {

	private final RecordArguments records = new RecordArguments(
			new StaticListableBeanFactory(Map.of("conversion", new DefaultFormattingConversionService()))
				.getBeanProvider(FormattingConversionService.class),
			new StaticListableBeanFactory(Map.of("validator", Validation.buildDefaultValidatorFactory().getValidator()))
				.getBeanProvider(Validator.class));

	@Test
	void valuesAreConverted() throws Exception {
		assertThat(made(Map.of("name", "Kyiv", "k", " 3 ", "kinds", "ACTIVE,ENDED", "other", "x")))
			.isEqualTo(new Question("Kyiv", 3, Set.of(Kind.ACTIVE, Kind.ENDED), null));
	}

	@Test
	void whatIsAbsentOrBlankIsNothing() throws Exception {
		assertThat(made(Map.of("name", "Kyiv", "k", ""))).isEqualTo(new Question("Kyiv", null, null, null));
	}

	@ParameterizedTest
	@CsvSource({ "name, ''", "k, three", "k, 26", "kinds, NONE", "day, yesterday", "name, refused" })
	void whatIsWrongIsLeftToSpring(String parameter, String value) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setParameter("name", "Kyiv");
		request.setParameter(parameter, value);
		assertThatIllegalStateException().isThrownBy(() -> made(request)).withMessageContaining("requires");
	}

	private @Nullable Object made(Map<String, String> parameters) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest();
		parameters.forEach(request::setParameter);
		return made(request);
	}

	private @Nullable Object made(MockHttpServletRequest request) throws Exception {
		MethodParameter parameter = new MethodParameter(
				RecordArgumentsTests.class.getDeclaredMethod("asked", Question.class), 0);
		assertThat(this.records.supportsParameter(parameter)).isTrue();
		return this.records.resolveArgument(parameter, null, new ServletWebRequest(request), null);
	}

	@SuppressWarnings("unused")
	private static void asked(@Valid Question question) {
	}

	enum Kind {

		ACTIVE, ENDED

	}

	record Question(@NotBlank String name, @Max(25) @Nullable Integer k, @Nullable Set<Kind> kinds,
			@Nullable LocalDate day) {

		Question {
			if ("refused".equals(name)) {
				throw new IllegalArgumentException("on purpose");
			}
		}

	}

}
