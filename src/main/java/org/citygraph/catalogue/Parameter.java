package org.citygraph.catalogue;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A parameter that a query takes.
 *
 * @param names what a text of it is the id or code of; empty where it is none
 * @param defaultText what stands for it where the caller gives none; empty means null
 */
public record Parameter(String name, ParameterType type, Optional<Referent> names, boolean required,
		Optional<String> defaultText, String description) {

	/** The value where the caller gives none. */
	public @Nullable Object defaultValue() {
		return this.defaultText.map(this.type::parse).orElse(null);
	}

}
