package org.citygraph.reconciliation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A value of a property, in the shapes that data extension has for them. */
sealed interface PropertyValue {

	/** A text. */
	record Text(String str) implements PropertyValue {
	}

	/** A whole number. */
	record Whole(@JsonProperty("int") long number) implements PropertyValue {
	}

	/** A number with fractions. */
	record Fraction(@JsonProperty("float") double number) implements PropertyValue {
	}

	/** Another entity. */
	record Reference(String id, String name) implements PropertyValue {
	}

}
