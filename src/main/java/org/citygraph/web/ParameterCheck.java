package org.citygraph.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.citygraph.web.InvalidParameters.Invalid;

/**
 * Of an endpoint that takes whatever parameters there are, tells which of them it cannot
 * accept.
 */
@FunctionalInterface
public interface ParameterCheck {

	/** Empty for calls of other endpoints. */
	List<Invalid> errors(HttpServletRequest request);

}
