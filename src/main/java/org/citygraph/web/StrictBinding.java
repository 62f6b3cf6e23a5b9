package org.citygraph.web;

import java.beans.PropertyEditorSupport;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Parameters are what stands in the question, as it stands there. By itself, Spring takes
 * a header for a parameter of its name, and where a converter refuses a number it asks an
 * editor that takes {@code 1 0} for 10.
 */
@RestControllerAdvice
class StrictBinding {

	@InitBinder
	static void restrict(WebDataBinder binder) {
		binder.registerCustomEditor(Integer.class, new NumberEditor());
		binder.registerCustomEditor(int.class, new NumberEditor());
		if (binder instanceof ExtendedServletRequestDataBinder servlet) {
			servlet.setHeaderPredicate((header) -> false);
		}
	}

	private static final class NumberEditor extends PropertyEditorSupport {

		@Override
		public void setAsText(String text) {
			setValue(Converters.number(text));
		}

	}

}
