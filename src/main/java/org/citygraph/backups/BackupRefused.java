package org.citygraph.backups;

import org.jspecify.annotations.Nullable;

/** A backup that cannot be taken or restored; the message says what to do. */
public class BackupRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BackupRefused(String message) {
		this(message, null);
	}

	BackupRefused(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
