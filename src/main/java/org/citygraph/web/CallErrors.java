package org.citygraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import org.citygraph.web.InvalidParameters.Invalid;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.validation.beanvalidation.MethodValidationAdapter;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/**
 * All that is wrong with the parameters of a call. Spring ends a call at the first record
 * that cannot be made of them; whoever made three mistakes should not have to ask four
 * times. Asked only once a call has failed, so that others lose no time.
 */
@Component
class CallErrors {

	private final KnownParameters known;

	private final ObjectProvider<RequestMappingHandlerAdapter> adapter;

	private final ObjectProvider<ParameterCheck> checks;

	private final ObjectProvider<Validator> validator;

	CallErrors(KnownParameters known, ObjectProvider<RequestMappingHandlerAdapter> adapter,
			ObjectProvider<ParameterCheck> checks, ObjectProvider<Validator> validator) {
		this.known = known;
		this.adapter = adapter;
		this.validator = validator;
		this.checks = checks;
	}

	/**
	 * Each wrong parameter once.
	 * @param first what the call failed with
	 */
	List<Invalid> of(HttpServletRequest request, List<Invalid> first) {
		Map<String, Invalid> errors = new LinkedHashMap<>();
		Stream.concat(first.stream(), others(request)).forEach((error) -> errors.putIfAbsent(error.parameter(), error));
		return List.copyOf(errors.values());
	}

	private Stream<Invalid> others(HttpServletRequest request) {
		if (!(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method)) {
			return Stream.empty();
		}
		MethodParameter[] parameters = method.getMethodParameters();
		List<Invalid> errors = new ArrayList<>(this.known.errors(request, method).toList());
		@Nullable Object[] arguments = new Object[parameters.length];
		for (int i = 0; i < parameters.length; i++) {
			WebDataBinder binder = binder(request, parameters[i]);
			if (parameters[i].getParameterType().isRecord()) {
				errors.addAll(bound((ServletRequestDataBinder) binder, request));
			}
			else {
				arguments[i] = converted(binder, request, parameters[i], errors);
			}
		}
		MethodValidationResult broken = new MethodValidationAdapter(this.validator.getObject()).validateArguments(
				method.createWithResolvedBean().getBean(), method.getMethod(), parameters, arguments, new Class<?>[0]);
		broken.getParameterValidationResults().stream().flatMap(Problems::invalid).forEach(errors::add);
		this.checks.stream().forEach((check) -> errors.addAll(check.errors(request)));
		return errors.stream();
	}

	private WebDataBinder binder(HttpServletRequest request, MethodParameter parameter) {
		try {
			WebDataBinder binder = new ServletRequestDataBinderFactory(List.of(),
					this.adapter.getObject().getWebBindingInitializer())
				.createBinder(new ServletWebRequest(request), null, "call",
						ResolvableType.forMethodParameter(parameter));
			StrictBinding.restrict(binder);
			return binder;
		}
		catch (Exception ex) {
			throw new IllegalStateException("The parameters of a call cannot be read again", ex);
		}
	}

	private static List<Invalid> bound(ServletRequestDataBinder binder, HttpServletRequest request) {
		binder.construct(request);
		if (binder.getTarget() != null) {
			binder.validate();
		}
		return binder.getBindingResult().getFieldErrors().stream().map(Problems::invalid).toList();
	}

	/** Null where the call does not give it, or gives what is none. */
	private static @Nullable Object converted(WebDataBinder binder, HttpServletRequest request,
			MethodParameter parameter, List<Invalid> errors) {
		RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
		String name = KnownParameters.name(parameter);
		String given = (annotation != null) ? request.getParameter(name) : null;
		try {
			return (given != null) ? binder.convertIfNecessary(given, parameter.getParameterType(), parameter) : null;
		}
		catch (TypeMismatchException ex) {
			errors.add(new Invalid(name, Problems.reason(given, ex)));
			return null;
		}
	}

}
