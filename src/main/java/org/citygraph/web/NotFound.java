package org.citygraph.web;

/**
 * Nothing has the id that was asked for; answered with 404.
 */
public class NotFound extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Names what was looked for.
	 * @param what for instance "entity"
	 * @param id as the caller gave it
	 */
	public NotFound(String what, String id) {
		super("There is no %s '%s'.".formatted(what, abbreviated(id)));
	}

	private static String abbreviated(String id) {
		return (id.length() <= 100) ? id : id.substring(0, 100) + "…";
	}

}
